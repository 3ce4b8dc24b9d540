#!/bin/sh
# ZONE is the name of the managed zone. A transaction changes nothing when one of its records exists:
# remove such a record in the same transaction (gcloud dns record-sets transaction remove).
set -eu
ZONE='example-com' # example.com
gcloud dns record-sets transaction start --zone="$ZONE"
gcloud dns record-sets transaction add --zone="$ZONE" --name='_mta-sts.example.com.' --type=TXT --ttl=3600 -- '"v=STSv1; id=20260102T1;"'
gcloud dns record-sets transaction add --zone="$ZONE" --name='mta-sts.example.com.' --type=CNAME --ttl=300 -- 'policy.example.net.'
gcloud dns record-sets transaction add --zone="$ZONE" --name='_smtp._tls.example.com.' --type=TXT --ttl=86400 -- '"v=TLSRPTv1; rua=mailto:a@example.com,https://r.example.net/?q=%20"'
gcloud dns record-sets transaction add --zone="$ZONE" --name='_smtp._tls.mail.example.com.' --type=TXT --ttl=90061 -- '"v=TLSRPTv1; rua=mailto:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@example.com;"'
gcloud dns record-sets transaction add --zone="$ZONE" --name='odd.example.com.' --type=TXT --ttl=60 -- '"say \"hi\" \\ it'\''s ${a} %{b} $(c) `d` $$ %% ;end\\"'
gcloud dns record-sets transaction add --zone="$ZONE" --name='mta-sts.xn--bcher-kva.example.com.' --type=A --ttl=3600 -- '192.0.2.1' '192.0.2.2'
gcloud dns record-sets transaction add --zone="$ZONE" --name='mta-sts.xn--bcher-kva.example.com.' --type=AAAA --ttl=3600 -- '2001:db8::1'
gcloud dns record-sets transaction add --zone="$ZONE" --name='example.com.' --type=TXT --ttl=3600 -- '"apex"'
gcloud dns record-sets transaction execute --zone="$ZONE"
ZONE='other-example' # other.example
gcloud dns record-sets transaction start --zone="$ZONE"
gcloud dns record-sets transaction add --zone="$ZONE" --name='_mta-sts.other.example.' --type=TXT --ttl=3600 -- '"v=STSv1; id=1;"'
gcloud dns record-sets transaction execute --zone="$ZONE"
