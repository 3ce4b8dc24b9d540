; SPDX-FileCopyrightText: 2026 The Valija authors
; SPDX-License-Identifier: GPL-3.0-or-later

; Valija among the programs that "Open with" offers for what reports come in. Whoever owns a type stays its owner:
; there is an entry more, and nothing else of a type is changed. SHCTX is this user, or all where an administrator
; installs.
!ifndef VALIJA_TYPES
!define VALIJA_TYPES

!macro ForEachType DO
  !insertmacro ${DO} ".json"
  !insertmacro ${DO} ".gz"
  !insertmacro ${DO} ".eml"
  !insertmacro ${DO} ".mbox"
  !insertmacro ${DO} ".zip"
!macroend

!macro OfferType TYPE
  WriteRegStr SHCTX "Software\Classes\${TYPE}\OpenWithProgids" "Valija.Report" ""
  WriteRegStr SHCTX "Software\Classes\Applications\valija.exe\SupportedTypes" "${TYPE}" ""
!macroend

!macro WithdrawType TYPE
  DeleteRegValue SHCTX "Software\Classes\${TYPE}\OpenWithProgids" "Valija.Report"
!macroend

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)' ; SHCNE_ASSOCCHANGED
!macroend

!macro RegisterTypes
  WriteRegStr SHCTX "Software\Classes\Valija.Report" "" "SMTP TLS report"
  WriteRegStr SHCTX "Software\Classes\Valija.Report\DefaultIcon" "" "$INSTDIR\bin\valija.exe,0"
  WriteRegStr SHCTX "Software\Classes\Valija.Report\shell\open" "FriendlyAppName" "Valija"
  WriteRegStr SHCTX "Software\Classes\Valija.Report\shell\open\command" "" '"$INSTDIR\bin\valija.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\valija.exe" "FriendlyAppName" "Valija"
  WriteRegStr SHCTX "Software\Classes\Applications\valija.exe\shell\open\command" "" '"$INSTDIR\bin\valija.exe" "%1"'
  !insertmacro ForEachType OfferType
  !insertmacro TellExplorer
!macroend

!macro UnregisterTypes
  !insertmacro ForEachType WithdrawType
  DeleteRegKey SHCTX "Software\Classes\Valija.Report"
  DeleteRegKey SHCTX "Software\Classes\Applications\valija.exe"
  !insertmacro TellExplorer
!macroend

!endif
