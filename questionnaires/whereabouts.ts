import type { Whereabouts } from "#lib/programme/department";

/** Where facts and questions are found whose own words do not say it; the others are found where those say. */
export const whereabouts = {
  facts: {
    "employees-with-part-time": {
      zh: "12月工资表和劳动合同，连同累计工作满6个月的兼职、临时人员",
      en: "December’s payroll and the labour contracts, with part-time and temporary people of six months in all",
    },
    "technology-staff": {
      zh: "研发费用辅助账的人员名单，加上管理和服务研发的人员",
      en: "The list of people in the R&D ledger, and those who manage or serve R&D",
    },
    "research-staff": {
      zh: "研发费用辅助账的人员名单，与12月个税申报名单核对",
      en: "The list of people in the R&D ledger, held against December’s income tax list",
    },
    "main-product-revenue": {
      zh: "销售明细账按产品汇总，与开票明细核对",
      en: "The sales ledger summed by product, held against the invoices",
    },
    "main-products": { zh: "销售明细账，一种主导产品一行", en: "The sales ledger, a line for each main product" },
    "total-costs": {
      zh: "利润表：营业成本、税金及附加、四项费用相加",
      en: "The income statement: cost of sales, taxes and surcharges, and the four kinds of expenses, summed",
    },
    "equity-investments": {
      zh: "验资报告或银行进账单、股东协议",
      en: "Capital verification reports or bank receipts, the shareholders’ agreement",
    },
    "industry-line": {
      zh: "统计部门核定的行业代码，或“国家统计局联网直报平台”的单位信息",
      en: "The trade code set by the statistics office, or the firm’s page in its reporting platform",
    },
    "main-product-share-domestic": {
      zh: "销售台账，加行业协会或统计年鉴的市场总量",
      en: "The sales records, and the size of the market from the association or a yearbook",
    },
    "main-product-share-global": {
      zh: "销售台账，加行业报告里的全球总量",
      en: "The sales records, and the size of the world market from a trade report",
    },
    "main-product-rank-domestic": {
      zh: "行业协会的证明或排名，主要对手的公开数据",
      en: "A ranking or a letter of the association, published figures of the main rivals",
    },
    "main-product-rank-global": {
      zh: "行业协会的证明，主要对手的年报",
      en: "A letter of the association, annual reports of the main rivals",
    },
    "main-product-rank-province": {
      zh: "省级行业协会的证明或排名",
      en: "A ranking or a letter of the association of the province",
    },
    "champion-field-since": {
      zh: "申请产品的第一份合同或第一张发票",
      en: "The first contract or invoice of the product applied with",
    },
    "champion-product-new": {
      zh: "新产品认定文件，或查新报告",
      en: "The decision on it as a new product, or a novelty search report",
    },
    "information-systems": {
      zh: "信息系统的采购合同和在用清单",
      en: "Purchase contracts and the list of systems in use",
    },
    "digital-level": {
      zh: "国家中小企业数字化水平自测平台的结果页",
      en: "The result page of the national self-test of digital level",
    },
    "platform-score": {
      zh: "优质中小企业梯度培育平台，登录后的评价结果页",
      en: "The national platform for the tiers of small firms: the page of the evaluation",
    },
    "province-points": {
      zh: "本省印发的特色化指标评分办法",
      en: "The province’s own scheme of points",
    },
    titles: {
      zh: "公告文件和证书，看批次、日期和有效期",
      en: "Notices and certificates: batch, day and how long valid",
    },
    certifications: { zh: "认证证书，看发证机构和有效期", en: "The certificates: who issued them, how long valid" },
    "maker-china": { zh: "大赛公布的名单或获奖证书", en: "The published list of the contest, or the certificate" },
    "abnormal-operations": {
      zh: "国家企业信用信息公示系统，查本企业",
      en: "The national enterprise credit information system: look the firm up",
    },
    "serious-dishonesty": { zh: "“信用中国”网站，查本企业", en: "The website Credit China: look the firm up" },
    "shandong-key-industry": { zh: "本省重点产业目录", en: "The province’s list of key industries" },
    "shandong-innovations": { zh: "各项认定和获奖的证书", en: "The certificates of the awards and decisions" },
    "shandong-listing": { zh: "与券商的协议，或辅导备案文件", en: "The agreement with the broker, or the filing" },
    "intellectual-property": {
      zh: "专利台账和证书；可从国家知识产权局导出清单",
      en: "The register and the certificates; CNIPA exports a list",
    },
    "research-bodies": {
      zh: "认定文件或牌匾，看认定部门和日期",
      en: "The decision or plaque: who recognised it, and when",
    },
    standards: { zh: "标准文本前言里的起草单位", en: "The drafting bodies named in the preface of the standard" },
    awards: { zh: "获奖证书，看等级、排名和落款日期", en: "The certificates: grade, rank and day" },
  },
  questions: {
    "price-position": { zh: "近一年的投标和报价记录", en: "Bids and quotations of the last year" },
    "brand-abroad": {
      zh: "出口合同和报关单上的品牌，按金额汇总",
      en: "The brand on export contracts and declarations, summed by amount",
    },
    "staff-practices": { zh: "人事制度、绩效和奖励发放记录", en: "Staff rules, records of pay and awards" },
    "improvement-practices": {
      zh: "合理化建议台账和奖励记录",
      en: "The register of suggestions, and what was paid for them",
    },
    "market-position": {
      zh: "行业协会的排名，或主要对手的公开销量",
      en: "A ranking of the association, or published sales of the main rivals",
    },
    "projects-with-patents": {
      zh: "近三年研发项目清单，与专利台账逐项对",
      en: "The projects of the last three years, each held against the patent register",
    },
    "generation-pace": {
      zh: "主导产品各代的定型或上市日期",
      en: "The days on which each generation of the main product was released",
    },
    "product-performance": {
      zh: "第三方检测报告，与对手产品的对比数据",
      en: "Test reports by others, figures beside rivals’ products",
    },
    "hardest-approval": {
      zh: "客户的供应商资质、国内外认证的证书",
      en: "Approvals by clients, certificates from home and abroad",
    },
    "core-technology-developer": {
      zh: "研发立项和验收文件，合作或委托研发合同",
      en: "Project papers, contracts on joint or commissioned R&D",
    },
    "core-technology-owner": {
      zh: "专利权人一栏，技术许可和转让合同",
      en: "The owners named on the patents, contracts on licences and transfers",
    },
    "core-technology-source": {
      zh: "专利权人一栏，技术许可和转让合同",
      en: "The owners named on the patents, contracts on licences and transfers",
    },
    independence: {
      zh: "关键技术和部件的来源清单，有无备选",
      en: "The list of where key technology and parts come from, and whether there is another source",
    },
    "universities-depth": {
      zh: "与高校院所的合作协议和项目文件",
      en: "Agreements and project papers with universities",
    },
    "technology-ties": { zh: "近三年的技术合作协议", en: "Agreements on technology of the last three years" },
  },
} satisfies Whereabouts;
