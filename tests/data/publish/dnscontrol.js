// Adds to domains that D(...) declares; DNSControl splits and quotes long texts itself.
D_EXTEND("example.com",
  TXT("_mta-sts", "v=STSv1; id=20260102T1;", TTL(3600)),
  CNAME("mta-sts", "policy.example.net.", TTL(300)),
  TXT("_smtp._tls", "v=TLSRPTv1; rua=mailto:a@example.com,https://r.example.net/?q=%20", TTL(86400)),
  TXT("_smtp._tls.mail", "v=TLSRPTv1; rua=mailto:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@example.com;", TTL(90061)),
  TXT("odd", "say \"hi\" \\ it's ${a} %{b} $(c) `d` $$ %% ;end\\", TTL(60)),
  A("mta-sts.xn--bcher-kva", "192.0.2.1", TTL(3600)),
  A("mta-sts.xn--bcher-kva", "192.0.2.2", TTL(3600)),
  AAAA("mta-sts.xn--bcher-kva", "2001:db8::1", TTL(3600)),
  TXT("@", "apex", TTL(3600))
);
D_EXTEND("other.example",
  TXT("_mta-sts", "v=STSv1; id=1;", TTL(3600))
);
