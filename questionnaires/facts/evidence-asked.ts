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
  "main-business-cost": {
    zh: "审计报告附注里列示主营业务成本的那几页。",
    en: "The pages of the audit report whose notes show main-business cost.",
  },
  "deductible-research-spending": {
    zh: "企业所得税年度申报表的研发费用加计扣除优惠明细表（A107012）。",
    en: "The form on the super-deduction of R&D (A107012) in the yearly income tax return.",
  },
  "employees-with-part-time": {
    zh: "工资表、劳动合同和劳务协议清单。",
    en: "Payroll, and the list of labour and service contracts.",
  },
  "tax-paid": { zh: "税务机关开具的完税证明。", en: "The tax authority’s certificate of taxes paid." },
  exports: {
    zh: "海关出口数据或审计报告的地区分部附注。",
    en: "Customs data, or the segment note of the audit report.",
  },
  "controller-name": { zh: "股权结构图。", en: "The ownership chart." },
  "main-products": {
    zh: "分产品的收入明细表。",
    en: "A breakdown of revenue by product.",
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
  awards: { zh: "有落款日期、写明本企业的获奖证书。", en: "The certificate of each award, signed with its day." },
  "research-bodies": {
    zh: "研发机构的认定文件；自建的，成立文件、人员名册和设备清单。",
    en: "The document that recognises each R&D body; of one’s own, its founding paper and lists of people and equipment.",
  },
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
