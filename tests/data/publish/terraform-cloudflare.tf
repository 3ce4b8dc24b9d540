variable "zone_id_example_com" {
  type        = string
  description = "Zone id of example.com"
}

resource "cloudflare_dns_record" "txt__mta-sts_example_com" {
  zone_id = var.zone_id_example_com
  name    = "_mta-sts.example.com"
  type    = "TXT"
  ttl     = 3600
  content = "\"v=STSv1; id=20260102T1;\""
}

resource "cloudflare_dns_record" "cname_mta-sts_example_com" {
  zone_id = var.zone_id_example_com
  name    = "mta-sts.example.com"
  type    = "CNAME"
  ttl     = 300
  content = "policy.example.net"
  proxied = false
}

resource "cloudflare_dns_record" "txt__smtp__tls_example_com" {
  zone_id = var.zone_id_example_com
  name    = "_smtp._tls.example.com"
  type    = "TXT"
  ttl     = 86400
  content = "\"v=TLSRPTv1; rua=mailto:a@example.com,https://r.example.net/?q=%20\""
}

resource "cloudflare_dns_record" "txt__smtp__tls_mail_example_com" {
  zone_id = var.zone_id_example_com
  name    = "_smtp._tls.mail.example.com"
  type    = "TXT"
  ttl     = 86400
  content = "\"v=TLSRPTv1; rua=mailto:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\" \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@example.com;\""
}

resource "cloudflare_dns_record" "txt_odd_example_com" {
  zone_id = var.zone_id_example_com
  name    = "odd.example.com"
  type    = "TXT"
  ttl     = 60
  content = "\"say \\\"hi\\\" \\\\ it's $${a} %%{b} $(c) `d` $$ %% ;end\\\\\""
}

resource "cloudflare_dns_record" "a_mta-sts_xn--bcher-kva_example_com" {
  zone_id = var.zone_id_example_com
  name    = "mta-sts.xn--bcher-kva.example.com"
  type    = "A"
  ttl     = 3600
  content = "192.0.2.1"
  proxied = false
}

resource "cloudflare_dns_record" "a_mta-sts_xn--bcher-kva_example_com-2" {
  zone_id = var.zone_id_example_com
  name    = "mta-sts.xn--bcher-kva.example.com"
  type    = "A"
  ttl     = 3600
  content = "192.0.2.2"
  proxied = false
}

resource "cloudflare_dns_record" "aaaa_mta-sts_xn--bcher-kva_example_com" {
  zone_id = var.zone_id_example_com
  name    = "mta-sts.xn--bcher-kva.example.com"
  type    = "AAAA"
  ttl     = 3600
  content = "2001:db8::1"
  proxied = false
}

resource "cloudflare_dns_record" "txt_example_com" {
  zone_id = var.zone_id_example_com
  name    = "example.com"
  type    = "TXT"
  ttl     = 3600
  content = "\"apex\""
}

variable "zone_id_other_example" {
  type        = string
  description = "Zone id of other.example"
}

resource "cloudflare_dns_record" "txt__mta-sts_other_example" {
  zone_id = var.zone_id_other_example
  name    = "_mta-sts.other.example"
  type    = "TXT"
  ttl     = 3600
  content = "\"v=STSv1; id=1;\""
}
