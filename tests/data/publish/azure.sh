#!/bin/sh
# Replaces the record sets of these names and types.
set -eu
: "${RESOURCE_GROUP:?set it to the resource group of the zones}"
az network dns record-set txt create --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name '_mta-sts' --ttl 3600
az network dns record-set txt add-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name '_mta-sts' --value 'v=STSv1; id=20260102T1;'
az network dns record-set cname create --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name 'mta-sts' --ttl 300
az network dns record-set cname set-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name 'mta-sts' --cname 'policy.example.net.' --ttl 300
az network dns record-set txt create --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name '_smtp._tls' --ttl 86400
az network dns record-set txt add-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name '_smtp._tls' --value 'v=TLSRPTv1; rua=mailto:a@example.com,https://r.example.net/?q=%20'
az network dns record-set txt create --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name '_smtp._tls.mail' --ttl 90061
az network dns record-set txt add-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name '_smtp._tls.mail' --value 'v=TLSRPTv1; rua=mailto:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@example.com;'
az network dns record-set txt create --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name 'odd' --ttl 60
az network dns record-set txt add-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name 'odd' --value 'say "hi" \ it'\''s ${a} %{b} $(c) `d` $$ %% ;end\'
az network dns record-set a create --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name 'mta-sts.xn--bcher-kva' --ttl 3600
az network dns record-set a add-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name 'mta-sts.xn--bcher-kva' --ipv4-address '192.0.2.1' --ttl 3600
az network dns record-set a add-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name 'mta-sts.xn--bcher-kva' --ipv4-address '192.0.2.2' --ttl 3600
az network dns record-set aaaa create --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name 'mta-sts.xn--bcher-kva' --ttl 3600
az network dns record-set aaaa add-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name 'mta-sts.xn--bcher-kva' --ipv6-address '2001:db8::1' --ttl 3600
az network dns record-set txt create --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name '@' --ttl 3600
az network dns record-set txt add-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name '@' --value 'apex'
az network dns record-set txt create --resource-group "$RESOURCE_GROUP" --zone-name 'other.example' --name '_mta-sts' --ttl 3600
az network dns record-set txt add-record --resource-group "$RESOURCE_GROUP" --zone-name 'other.example' --record-set-name '_mta-sts' --value 'v=STSv1; id=1;'
