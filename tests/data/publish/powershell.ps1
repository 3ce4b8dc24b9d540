# Replaces the records of these types at these names.
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name '_mta-sts' -RRType CNAME -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name '_mta-sts' -RRType TXT -Force -ErrorAction SilentlyContinue
Add-DnsServerResourceRecord -ZoneName 'example.com' -Name '_mta-sts' -TimeToLive 01:00:00 -Txt -DescriptiveText 'v=STSv1; id=20260102T1;'
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts' -RRType CNAME -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts' -RRType TXT -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts' -RRType A -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts' -RRType AAAA -Force -ErrorAction SilentlyContinue
Add-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts' -TimeToLive 00:05:00 -CName -HostNameAlias 'policy.example.net.'
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name '_smtp._tls' -RRType CNAME -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name '_smtp._tls' -RRType TXT -Force -ErrorAction SilentlyContinue
Add-DnsServerResourceRecord -ZoneName 'example.com' -Name '_smtp._tls' -TimeToLive 1.00:00:00 -Txt -DescriptiveText 'v=TLSRPTv1; rua=mailto:a@example.com,https://r.example.net/?q=%20'
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name '_smtp._tls.mail' -RRType CNAME -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name '_smtp._tls.mail' -RRType TXT -Force -ErrorAction SilentlyContinue
dnscmd . /RecordAdd 'example.com' '_smtp._tls.mail' 90061 TXT 'v=TLSRPTv1; rua=mailto:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@example.com;'
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name 'odd' -RRType CNAME -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name 'odd' -RRType TXT -Force -ErrorAction SilentlyContinue
dnscmd . /RecordAdd 'example.com' 'odd' 60 TXT 'say \"hi\" \ it''s ${a} %{b} $(c) `d` $$ %% ;end\'
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts.xn--bcher-kva' -RRType CNAME -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts.xn--bcher-kva' -RRType A -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts.xn--bcher-kva' -RRType AAAA -Force -ErrorAction SilentlyContinue
Add-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts.xn--bcher-kva' -TimeToLive 01:00:00 -A -IPv4Address '192.0.2.1'
Add-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts.xn--bcher-kva' -TimeToLive 01:00:00 -A -IPv4Address '192.0.2.2'
Add-DnsServerResourceRecord -ZoneName 'example.com' -Name 'mta-sts.xn--bcher-kva' -TimeToLive 01:00:00 -AAAA -IPv6Address '2001:db8::1'
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name '@' -RRType CNAME -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'example.com' -Name '@' -RRType TXT -Force -ErrorAction SilentlyContinue
Add-DnsServerResourceRecord -ZoneName 'example.com' -Name '@' -TimeToLive 01:00:00 -Txt -DescriptiveText 'apex'
Remove-DnsServerResourceRecord -ZoneName 'other.example' -Name '_mta-sts' -RRType CNAME -Force -ErrorAction SilentlyContinue
Remove-DnsServerResourceRecord -ZoneName 'other.example' -Name '_mta-sts' -RRType TXT -Force -ErrorAction SilentlyContinue
Add-DnsServerResourceRecord -ZoneName 'other.example' -Name '_mta-sts' -TimeToLive 01:00:00 -Txt -DescriptiveText 'v=STSv1; id=1;'
