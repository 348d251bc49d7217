import type { Part } from "#lib/instrument/edition";
import type { Source } from "#lib/text/text";

const table2 = { paper: "he-sun-2022", place: "table 2" } satisfies Source;
/** Table 2's indicator, with the narrative of the firms that lost or gained it. */
const turningPoints = { paper: "he-sun-2022", place: "table 2, section 3.1.2" } satisfies Source;
/** Table 2's indicator, with the firms that say that they did not keep pace. */
const keepingPace = { paper: "he-sun-2022", place: "tables 2 and 3, section 3.1.2" } satisfies Source;

/** Technology level and technology capability: the two sides of the quadrant. */
export const technicalStrength = {
  sections: [
    {
      id: "technology-level",
      title: { zh: "技术水平", en: "Technology level" },
      intro: {
        zh: "主导产品的技术，今天在同行里排在哪里？请选拿得出凭据的那一级：检测报告、证书、合同都行。",
        en: "Where does your main product’s technology stand among its peers today? Choose the level that a test report, certificate or contract would bear out.",
      },
      questions: [
        {
          id: "product-performance",
          kind: "rating",
          text: {
            zh: "主导产品的性能，在市场上排在哪里？",
            en: "How well does your main product perform against others on the market?",
          },
          help: {
            zh: "比精度、寿命、能耗等关键指标，以第三方检测或客户验收数据为准。指标有高有低，就看客户最看重的那项。",
            en: "Compare key figures such as precision, service life or energy use, from independent or customers’ acceptance tests. If they differ, take the one customers value most.",
          },
          source: table2,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            {
              zh: "有关键指标达不到国家或行业标准",
              en: "At least one key figure falls short of the national or industry standard",
            },
            { zh: "达到国家或行业标准，不如国内一流厂家", en: "Meets the standard, behind China’s leading makers" },
            {
              zh: "与国内一流厂家相当，不如国际一流品牌",
              en: "Level with China’s leading makers, behind the top foreign brands",
            },
            {
              zh: "与国际一流品牌相当，可直接替换进口产品",
              en: "Level with the top foreign brands; customers swap ours in for imports",
            },
            {
              zh: "超过海外所有同行，海外厂家拿它作标杆",
              en: "Ahead of every rival worldwide; foreign makers take it as their benchmark",
            },
          ],
        },
        {
          id: "strictest-standard",
          kind: "rating",
          text: {
            zh: "主导产品通过的标准或认证，最严的是哪一级？",
            en: "What is the strictest standard or certification your main product has passed?",
          },
          help: {
            zh: "只算第三方或客户出具、现在仍有效的，自我声明不算。有多张证书，按最严的一张选。",
            en: "Count only what a third party or a customer issued and is still valid; self-declarations do not count. With several certificates, go by the strictest.",
          },
          source: turningPoints,
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有有效的第三方检测报告或认证", en: "No valid third-party test report or certificate" },
            {
              zh: "国家、行业标准的检验，或国内强制认证",
              en: "National or industry standards, or China’s compulsory certification",
            },
            {
              zh: "至少一个海外市场的准入认证，如CE、EAC",
              en: "Approved for at least one foreign market, with CE or EAC for example",
            },
            {
              zh: "国际机构实测发证（如TÜV、UL），或国际大厂的供货认可",
              en: "Tested and listed by the likes of TÜV or UL, or approved by a global major",
            },
            {
              zh: "业内公认全球最严的一项，如矿山设备的澳标",
              en: "The one the trade calls the world’s strictest, such as Australia’s for mining equipment",
            },
          ],
        },
        {
          id: "price-position",
          kind: "rating",
          text: { zh: "主导产品卖得起什么价？", en: "What price does your main product fetch?" },
          help: {
            zh: "比近一年同规格产品的成交价，不看报价，清库存的单不算。没有进口品牌就比海外同行；每单都不同、没法比价的选“不适用”。",
            en: "Compare prices actually paid for like products over the past year, clearance sales aside. No imports? Compare with foreign makers. If every order is one of a kind, choose “Does not apply”.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know", "not-applicable"],
          levels: [
            { zh: "比国内同行低一成以上才卖得动", en: "Sells only at 10% or more below domestic rivals" },
            { zh: "比国内同行低，差价不到一成", en: "Below domestic rivals, by less than 10%" },
            { zh: "与国内同行同价，或高出不到一成", en: "Same as domestic rivals, or up to 10% above" },
            {
              zh: "比国内同行高一成以上，仍低于进口品牌",
              en: "Over 10% above domestic rivals, still below imported brands",
            },
            { zh: "与进口品牌同价或更贵，客户照买", en: "At or above imported brands, and customers still buy" },
          ],
        },
        {
          id: "invention-patents",
          kind: "number",
          text: {
            zh: "主导产品的有效发明专利有多少件？",
            en: "How many invention patents in force protect your main product?",
          },
          help: {
            zh: "年末已授权、在缴年费、企业是权利人的才算，买入的也算。申请中的、别人许可使用的不算。",
            en: "Granted, fees paid and owned by the firm at year-end, bought ones included. Applications and patents used under licence do not count.",
          },
          source: table2,
          depth: "quick",
          allows: ["dont-know"],
          unit: "pieces",
          min: 0,
          max: 100000,
          decimals: 0,
          yearsBefore: 0,
          period: "year-end",
          whereToFind: {
            zh: "专利台账和年费缴纳清单，或国家知识产权局的专利登记簿副本",
            en: "Patent ledger and annual-fee list, or register extracts from the patent office",
          },
        },
        {
          id: "other-rights",
          kind: "number",
          text: {
            zh: "其他有效专利和软件著作权，一共多少件？",
            en: "How many other patents in force and software copyrights do you hold?",
          },
          help: {
            zh: "主导产品的发明专利另有一题，其余都填在这里：其他产品的发明专利、实用新型、外观设计、软件著作权。要登记在企业名下。",
            en: "All but the invention patents of the main product, which have a question of their own: inventions on other products, utility models, designs and software copyrights registered to the firm.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know"],
          unit: "pieces",
          min: 0,
          max: 100000,
          decimals: 0,
          yearsBefore: 0,
          period: "year-end",
          whereToFind: {
            zh: "专利台账、年费缴纳清单、软件著作权登记证书",
            en: "Patent ledger, annual-fee list and software-copyright certificates",
          },
        },
        {
          id: "core-technology-source",
          kind: "rating",
          text: {
            zh: "主导产品的核心技术从哪里来？",
            en: "Where does your main product’s core technology come from?",
          },
          help: {
            zh: "核心技术指决定关键指标的设计、配方、工艺或算法。买断的、母公司给的也算外来。来源不止一种，看最关键的那项。",
            en: "Core technology is the design, formula, process or algorithm behind the key figures. Bought outright or given by a parent company counts as coming from outside. With several sources, go by the most critical.",
          },
          source: table2,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            {
              zh: "照买来的或客户给的图纸、工艺生产",
              en: "Bought in: we build to purchased or customers’ drawings and processes",
            },
            { zh: "靠授权使用，自己只改局部", en: "Used under licence; we adapt details only" },
            { zh: "合作研发，权利共有或归对方", en: "Developed jointly; rights shared or held by the partner" },
            {
              zh: "自己研发，还有一两处关键件或工艺靠外来技术",
              en: "Our own, save one or two key parts or processes that rely on others",
            },
            { zh: "全部自己研发，专利和诀窍只归自己", en: "Wholly our own; patents and know-how belong to us alone" },
          ],
        },
        {
          id: "independence",
          kind: "rating",
          text: {
            zh: "技术授权和合作研发明天全停，产品还能照今天的性能生产吗？",
            en: "If every licence and joint development ended tomorrow, could you still build today’s product?",
          },
          help: {
            zh: "逐项想：哪些图纸、专利、软件、工艺参数捏在对方手里。本来就没有授权和合作的，选最后一级。",
            en: "Go through the drawings, patents, software and process data that partners control. If you depend on no licence or joint development, choose the last level.",
          },
          source: turningPoints,
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "只能停产，没有技术能顶上", en: "Production would stop; we have nothing to put in its place" },
            {
              zh: "只能造低端型号，没有把握恢复性能",
              en: "Only lower-grade models, with no known way back to today’s performance",
            },
            {
              zh: "先降级生产，恢复性能要一年以上",
              en: "Lower grade at first; over a year to regain today’s performance",
            },
            { zh: "先降级生产，一年内能自己恢复", en: "Lower grade at first; back within a year by our own means" },
            { zh: "不受影响，照今天的性能生产", en: "Unaffected: we would carry on at today’s performance" },
          ],
        },
      ],
    },
    {
      id: "technology-capability",
      title: { zh: "技术能力", en: "Technology capability" },
      intro: {
        zh: "看研发的后劲：人、专利、换代速度。数字尽量与高企申报、研发费用加计扣除用的一致。",
        en: "The strength behind the product: people, patents, pace of renewal. Use the same counts as in your R&D tax-relief filing where you can.",
      },
      questions: [
        {
          id: "research-staff",
          kind: "number",
          text: { zh: "年末研发人员有多少人？", en: "How many R&D staff were there at year-end?" },
          help: {
            zh: "在册员工中，全年有183天以上直接做研发、管研发或为研发做试制测试的。质检、售后、车间操作工不算。",
            en: "Employees who spent 183 days or more of the year doing, managing or directly supporting R&D. Inspection, after-sales and shop-floor operators do not count.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know"],
          unit: "people",
          min: 0,
          max: 100000,
          decimals: 0,
          yearsBefore: 0,
          period: "year-end",
          whereToFind: {
            zh: "研发费用辅助账的人员名单，与12月个税申报名单核对",
            en: "Staff list behind the R&D expense ledger, checked against December’s payroll-tax return",
          },
        },
        {
          id: "research-staff-development",
          kind: "rating",
          text: {
            zh: "培养、留住、激励研发人员，做到了哪一步？",
            en: "What do you do to train, keep and reward R&D people?",
          },
          help: {
            zh: "后一级包含前一级，要有制度文件或发放记录。缺了哪一级的内容，就选它前面那一级。",
            en: "Each level includes the one before and needs a written rule or payment record. If one element is missing, stop at the level before it.",
          },
          source: table2,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            {
              zh: "没有安排：边干边学，收入与成果不挂钩",
              en: "Nothing arranged: people learn on the job; pay is not tied to results",
            },
            {
              zh: "没有制度，培训、奖金由老板临时定",
              en: "No rules: the owner decides training and bonuses case by case",
            },
            {
              zh: "有年度培训预算和成文的项目奖金办法",
              en: "A yearly training budget and written project-bonus rules",
            },
            {
              zh: "另有技术职级晋升，新产品或专利收益提成",
              en: "Plus a technical career ladder and a share in gains from products or patents",
            },
            {
              zh: "另有骨干持股，近三年没有核心研发人员辞职",
              en: "Plus equity for key people; no core R&D resignation in three years",
            },
          ],
        },
        {
          id: "patents-granted-two-years-before",
          kind: "number",
          text: {
            zh: "上上年，获授权专利多少件？",
            en: "How many patents were granted two years before the reporting year?",
          },
          help: {
            zh: "按授权公告日算年份。发明、实用新型、外观设计都算，海外授权也算；软件著作权和买入的不算。",
            en: "Go by the date of grant. Inventions, utility models and designs count, at home and abroad; software copyrights and bought patents do not.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know"],
          unit: "pieces",
          min: 0,
          max: 100000,
          decimals: 0,
          yearsBefore: 2,
          period: "whole-year",
          whereToFind: {
            zh: "专利证书上的授权公告日，或专利台账",
            en: "Grant dates on the patent certificates, or the patent ledger",
          },
        },
        {
          id: "patents-granted-year-before",
          kind: "number",
          text: {
            zh: "上一年，获授权专利多少件？",
            en: "How many patents were granted in the year before the reporting year?",
          },
          help: {
            zh: "按授权公告日算年份。发明、实用新型、外观设计都算，海外授权也算；软件著作权和买入的不算。",
            en: "Go by the date of grant. Inventions, utility models and designs count, at home and abroad; software copyrights and bought patents do not.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know"],
          unit: "pieces",
          min: 0,
          max: 100000,
          decimals: 0,
          yearsBefore: 1,
          period: "whole-year",
          whereToFind: {
            zh: "专利证书上的授权公告日，或专利台账",
            en: "Grant dates on the patent certificates, or the patent ledger",
          },
        },
        {
          id: "patents-granted-year",
          kind: "number",
          text: {
            zh: "当年，获授权专利多少件？",
            en: "How many patents were granted in the reporting year itself?",
          },
          help: {
            zh: "按授权公告日算年份，三类专利都算，软件著作权和买入的不算。年末仍有效的，有效专利的件数里也要算上。",
            en: "By date of grant, all three kinds, without software copyrights and bought patents. Those still in force at year-end are patents in force, too.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know"],
          unit: "pieces",
          min: 0,
          max: 100000,
          decimals: 0,
          yearsBefore: 0,
          period: "whole-year",
          whereToFind: {
            zh: "专利证书上的授权公告日，或专利台账",
            en: "Grant dates on the patent certificates, or the patent ledger",
          },
        },
        {
          id: "generation-pace",
          kind: "rating",
          text: {
            zh: "近五年，主导产品换代比同行快还是慢？",
            en: "Over the last five years, have you renewed your main product faster or slower than rivals?",
          },
          help: {
            zh: "比换代的次数和先后，不比谁的技术高。关键指标或结构变了才算换代，改尺寸、外观不算。没有同类对手，就比客户可能改买的产品。",
            en: "Compare how often and how early, not whose technology is better. Only new key figures or structure count, not size or looks. No direct rival? Take what customers would buy instead.",
          },
          source: keepingPace,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            {
              zh: "同行出了两代以上新品，我们还是老产品",
              en: "Rivals brought out two or more generations; ours stayed the same",
            },
            { zh: "换得比同行少，落下了一代", en: "We changed less often than rivals and dropped a generation" },
            {
              zh: "跟同行同步：同行换一代，我们也换一代",
              en: "In step: when rivals change generation, so do we",
            },
            {
              zh: "比多数同行换得勤：落后的在追上，领先的在拉开",
              en: "More often than most rivals: we are catching up or pulling away",
            },
            {
              zh: "节奏由我们定：每次都先换代，同行跟着换",
              en: "We set the pace: ours comes first each time and rivals follow",
            },
          ],
        },
        {
          id: "generation-months",
          kind: "number",
          text: {
            zh: "主导产品隔几个月换一代？",
            en: "How many months pass between generations of your main product?",
          },
          help: {
            zh: "上一代批量上市到这一代批量上市的月数，关键指标或结构变了才算换代。各行业快慢不同，照实填就好；还没换过代的选“不适用”。",
            en: "From volume launch of the last generation to that of the present one; a generation means new key figures or a new structure. Industries differ, so simply give your own. First generation? Choose “Does not apply”.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know", "not-applicable"],
          unit: "months",
          min: 1,
          max: 600,
          decimals: 0,
          yearsBefore: null,
          period: "any",
          whereToFind: {
            zh: "两代产品的首批发货单，或研发项目的结题验收资料",
            en: "First delivery notes of both generations, or the R&D projects’ closing reports",
          },
        },
        {
          id: "new-product-revenue-share",
          kind: "number",
          text: {
            zh: "近三年推出的新产品，占全年营业收入的百分之几？",
            en: "What share of the year’s revenue came from products launched in the last three years?",
          },
          help: {
            zh: "新产品指当年或前两年首次批量销售，且关键指标或结构有改进的；换包装、加规格的老产品不算。",
            en: "First sold in volume in the reporting year or the two before it, with better key figures or a new structure. Repackaged or resized old products do not count.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know"],
          unit: "percent",
          min: 0,
          max: 100,
          decimals: 1,
          yearsBefore: 0,
          period: "whole-year",
          whereToFind: {
            zh: "销售明细账按型号汇总，除以利润表的营业收入",
            en: "Sales ledger totalled by model, divided by revenue in the income statement",
          },
        },
      ],
    },
  ],
  indicators: [
    {
      id: "product-technology",
      name: { zh: "产品技术水平", en: "Product technology level" },
      source: table2,
      weight: 1,
      items: [
        { id: "product-performance", kind: "answer", weight: 2, question: "product-performance" },
        { id: "strictest-standard", kind: "answer", weight: 1, question: "strictest-standard" },
        { id: "price-position", kind: "answer", weight: 1, question: "price-position" },
      ],
    },
    {
      id: "patents-held",
      name: { zh: "专利拥有量", en: "Patents held" },
      source: table2,
      weight: 1,
      items: [
        {
          id: "invention-patents",
          kind: "number",
          weight: 2,
          question: "invention-patents",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 2, score: 0.25 },
            { at: 5, score: 0.5 },
            { at: 15, score: 0.75 },
            { at: 40, score: 1 },
          ],
        },
        {
          id: "other-rights",
          kind: "number",
          weight: 1,
          question: "other-rights",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 6, score: 0.25 },
            { at: 15, score: 0.5 },
            { at: 40, score: 0.75 },
            { at: 100, score: 1 },
          ],
        },
      ],
    },
    {
      id: "core-technology-ownership",
      name: { zh: "产品核心技术自有程度", en: "Ownership of the core technology" },
      source: table2,
      weight: 1,
      items: [
        { id: "core-technology-source", kind: "answer", weight: 1, question: "core-technology-source" },
        { id: "independence", kind: "answer", weight: 1, question: "independence" },
      ],
    },
    {
      id: "research-staff-quality",
      name: { zh: "研发人员培养", en: "Development of R&D staff" },
      source: table2,
      weight: 1,
      items: [
        {
          id: "research-staff-share",
          kind: "ratio",
          weight: 1,
          over: "research-staff",
          under: "staff",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 0.05, score: 0.25 },
            { at: 0.1, score: 0.5 },
            { at: 0.2, score: 0.75 },
            { at: 0.3, score: 1 },
          ],
        },
        { id: "research-staff-development", kind: "answer", weight: 2, question: "research-staff-development" },
        { id: "university-cooperation", kind: "answer", weight: 1, question: "universities-strength" },
      ],
    },
    {
      id: "patent-growth",
      name: { zh: "专利增长率", en: "Patent growth rate" },
      source: table2,
      weight: 1,
      items: [
        {
          id: "patent-growth-rate",
          kind: "growth",
          weight: 1,
          counts: ["patents-granted-two-years-before", "patents-granted-year-before", "patents-granted-year"],
          breakpoints: [
            { at: 0, score: 0 },
            { at: 0.1, score: 0.3 },
            { at: 0.25, score: 0.55 },
            { at: 0.5, score: 0.8 },
            { at: 1, score: 1 },
          ],
        },
        {
          id: "patents-granted-per-researcher",
          kind: "ratio",
          weight: 1,
          over: "patents-granted-year",
          under: "research-staff",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 0.05, score: 0.25 },
            { at: 0.1, score: 0.5 },
            { at: 0.2, score: 0.75 },
            { at: 0.4, score: 1 },
          ],
        },
      ],
    },
    {
      id: "iteration-speed",
      name: { zh: "产品更迭速度", en: "Speed of product renewal" },
      source: table2,
      weight: 1,
      items: [
        { id: "generation-pace", kind: "answer", weight: 2, question: "generation-pace" },
        // Weighs little: what is fast in one industry is slow in another.
        {
          id: "generation-months",
          kind: "number",
          weight: 0.5,
          question: "generation-months",
          breakpoints: [
            { at: 6, score: 1 },
            { at: 12, score: 0.75 },
            { at: 24, score: 0.5 },
            { at: 36, score: 0.25 },
            { at: 60, score: 0 },
          ],
        },
        {
          id: "new-product-revenue-share",
          kind: "number",
          weight: 1,
          question: "new-product-revenue-share",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 10, score: 0.25 },
            { at: 25, score: 0.5 },
            { at: 45, score: 0.75 },
            { at: 70, score: 1 },
          ],
        },
      ],
    },
  ],
} satisfies Part;
