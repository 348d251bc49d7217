/**
 * What a firm is normally asked to show for a fact (documents of the 2026 application rounds), by fact. A round says
 * for itself for which facts a file has to be there.
 */
export const evidenceAsked: Readonly<Record<string, { zh: string; en: string }>> = {
  uscc: { zh: "营业执照副本。", en: "The business licence." },
  "abnormal-operations": {
    zh: "申报期间查询的国家企业信用信息公示系统报告。",
    en: "A report of the national enterprise credit publicity system made during the application period.",
  },
  "serious-dishonesty": {
    zh: "申报期间查询的“信用中国”报告。",
    en: "A report of Credit China made during the application period.",
  },
  staff: {
    zh: "上年12月社会保险缴纳人数证明；合并报表的，连同子公司的。",
    en: "The social insurance head-count of last December; with consolidated accounts, those of the subsidiaries too.",
  },
  "research-staff": { zh: "研发人员名册和社保证明。", en: "The list of R&D staff with their social insurance." },
  revenue: {
    zh: "近三年年度审计报告，带防伪赋码。",
    en: "The audited annual reports of the last three years, with their verification codes.",
  },
  "main-business-revenue": {
    zh: "审计报告附注里列示主营业务收入的那几页。",
    en: "The pages of the audit report whose notes show main-business revenue.",
  },
  "main-product-revenue": {
    zh: "主导产品收入明细表或专项审计。",
    en: "A breakdown of revenue by product, or a special audit.",
  },
  "research-spending": {
    zh: "审计报告里研发费用的那几页，或研发费用专项审计。",
    en: "The pages of the audit report on R&D spending, or a special audit of it.",
  },
  "total-assets": { zh: "审计报告里的资产负债表。", en: "The balance sheet of the audit report." },
  "total-liabilities": { zh: "审计报告里的资产负债表。", en: "The balance sheet of the audit report." },
  "equity-investments": {
    zh: "基金备案证明、增资协议、银行到账回单、出让股权不超过30%的证明。",
    en: "The fund’s registration, the agreement, the bank receipt, and proof that at most 30% of equity was given up.",
  },
  titles: { zh: "称号证书或公告。", en: "The certificate or announcement of each title." },
  "intellectual-property": {
    zh: "除国内发明专利外的Ⅰ类知识产权证书。",
    en: "Certificates of class I rights other than domestic invention patents.",
  },
  awards: { zh: "获奖证书或公告。", en: "The certificate or announcement of each award." },
  "research-bodies": { zh: "研发机构的认定文件。", en: "The document that recognises each R&D body." },
  certifications: { zh: "体系或产品认证证书。", en: "The certificates of systems and products." },
  standards: { zh: "标准封面、前言和起草单位页。", en: "Cover, foreword and drafting bodies of each standard." },
  "maker-china": { zh: "公布的500强名单。", en: "The published list of the top 500." },
  "niche-since": {
    zh: "能证明从事细分市场起始时间的合同、发票或产品资料。",
    en: "Contracts, invoices or product papers that show since when the firm has been in its niche.",
  },
  "main-product-share-domestic": {
    zh: "近两年市场占有率的计算说明和数据来源。",
    en: "How the market share of the last two years was worked out, and from which sources.",
  },
  "main-product-share-global": {
    zh: "近两年市场占有率的计算说明和数据来源。",
    en: "How the market share of the last two years was worked out, and from which sources.",
  },
  "main-product-rank-domestic": {
    zh: "排名的计算说明和数据来源。",
    en: "How the rank was worked out, and from which sources.",
  },
  "main-product-rank-global": {
    zh: "排名的计算说明和数据来源。",
    en: "How the rank was worked out, and from which sources.",
  },
  "platform-score": { zh: "培育平台的得分页面。", en: "The page of the platform that shows the score." },
  "information-systems": { zh: "信息系统的合同或界面截图。", en: "Contracts for, or pictures of, the systems." },
  "own-brand": { zh: "商标注册证。", en: "The trademark certificates." },
};
