import type { Part } from "#lib/instrument/edition";
import type { Source } from "#lib/text/text";

const table2 = { paper: "he-sun-2022", place: "table 2" } satisfies Source;
/** Table 2's indicator, with the narrative of the firms that lost or gained it. */
const turningPoints = { paper: "he-sun-2022", place: "table 2, section 3.1.2" } satisfies Source;
/** Table 2's indicator, with the firms that say that they did not keep pace. */
const keepingPace = { paper: "he-sun-2022", place: "tables 2 and 3, section 3.1.2" } satisfies Source;

/**
 * Technology level and technology capability: the two sides of the quadrant. Meant is the technology of the product, not
 * its digital or smart features (He & Sun, 1.2).
 */
export const technicalStrength = {
  sections: [
    {
      id: "technology-level",
      title: { zh: "技术水平", en: "Technology level" },
      intro: {
        zh: "主导产品的技术，今天在同行里排在哪里？问的是产品本身的技术，不是数字化、智能化做得怎样；请按检测报告、证书、合同这类凭据来选。",
        en: "Where does your main product’s technology stand among its peers today? This is about the technology of the product itself, not its digital or smart features. Answer as a test report, certificate or contract would bear out.",
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
            zh: "按第三方检测或客户验收数据，比精度、寿命等指标；有高有低的，看客户最看重的那项。您就是龙头的，拿第二名的产品来比。",
            en: "Compare figures such as precision or service life, as measured in independent or acceptance tests; if they point different ways, take the one customers value most. If you lead your niche, compare with the runner-up’s product.",
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
            { zh: "与国际一流品牌相当", en: "Level with the top foreign brands" },
            { zh: "领先于国际一流品牌", en: "Ahead of the top foreign brands" },
          ],
        },
        {
          id: "hardest-approval",
          kind: "one",
          text: {
            zh: "主导产品拿到的最难的外部认可，是哪一种？",
            en: "What is the hardest outside approval your main product has earned?",
          },
          help: {
            zh: "由第三方或客户出具、现在仍有效的才算，自我声明的CE不算。选最后一项的，请在备注里写明名称。",
            en: "Count approvals that a third party or a customer issued and that are still in force; self-declared CE does not count. If you choose the last answer, name it in the note.",
          },
          source: turningPoints,
          depth: "full",
          applicableWhen: { not: { fact: "trade", is: "tooling" } },
          allows: ["dont-know", "not-applicable"],
          options: [
            { id: "none", text: { zh: "没有有效的外部认可", en: "None in force" }, points: 0 },
            {
              id: "domestic",
              text: {
                zh: "国内强制认证，或行业规定的检验",
                en: "China’s compulsory certification, or an inspection required in the trade",
              },
              points: 0.25,
            },
            {
              id: "market-access",
              text: {
                zh: "海外目标市场的准入认证，须由第三方发证",
                en: "A third party’s certificate required for entry to a foreign target market",
              },
              points: 0.5,
            },
            {
              id: "customer-type-approval",
              text: {
                zh: "国际大客户的型式认可（按其规范试验合格）",
                en: "Type approval by a large international customer, to its own specification",
              },
              points: 0.75,
            },
            {
              id: "hardest-of-trade",
              text: {
                zh: "同行公认最难拿的那一项（备注写名称）",
                en: "The one the trade regards as hardest to earn (name it in the note)",
              },
              points: 1,
            },
          ],
        },
        {
          id: "price-position",
          kind: "rating",
          text: {
            zh: "同规格产品，成交价比国内主要对手高还是低？",
            en: "For the same specification, how does your price compare with your main domestic rivals’?",
          },
          help: {
            zh: "比近一年的成交价，不看报价，清库存的单不算；每单都不同的，拿用途相近的单子比。您就是龙头的，跟国内第二名比。",
            en: "Compare prices paid over the past year, clearance sales aside; if every order differs, compare orders for similar uses. If you lead your niche, compare with the runner-up in China.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "低一成以上", en: "Lower by 10% or more" },
            { zh: "略低，差价不到一成", en: "Lower by less than 10%" },
            { zh: "持平，或高出不到一成", en: "The same, or higher by less than 10%" },
            { zh: "高出一成以上，不到三成", en: "Higher by 10% or more, but under 30%" },
            { zh: "高出三成以上", en: "Higher by 30% or more" },
          ],
        },
        {
          id: "invention-patents",
          kind: "number",
          past: true,
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
          past: true,
          text: {
            zh: "其他有效专利和软件著作权，一共多少件？",
            en: "How many other patents in force and software copyrights do you hold?",
          },
          help: {
            zh: "主导产品的发明专利另有一题，其余都填在这里：其他产品的发明专利、实用新型、外观设计、软件著作权。要登记在企业名下。",
            en: "All but the invention patents of the main product, which have a question of their own: inventions on other products, utility models, designs and software copyrights. They must be registered to the firm.",
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
          id: "core-technology-developer",
          kind: "rating",
          text: {
            zh: "主导产品的核心技术，主要由谁研发？",
            en: "Who did most to develop your main product’s core technology?",
          },
          help: {
            zh: "核心技术指决定关键指标的设计、配方、工艺或算法；有好几项的，看对性能影响大的那项。谁牵头，以立项书、合作协议为准。",
            en: "Core technology is the design, formula, process or algorithm behind the key figures; if there are several, take the one that matters most to performance. Project papers and agreements show who led.",
          },
          source: table2,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "客户：照来图来样生产", en: "A customer: we build to its drawings or samples" },
            {
              zh: "别的企业或机构：买来、授权使用，或母公司给的",
              en: "Another firm or institute: bought, licensed, or from our parent company",
            },
            { zh: "与别人合作研发，对方牵头", en: "A joint project that the partner led" },
            { zh: "与别人合作研发，我们牵头", en: "A joint project that we led" },
            { zh: "自己的研发团队", en: "Our own R&D team" },
          ],
        },
        {
          id: "core-technology-owner",
          kind: "rating",
          text: {
            zh: "主导产品核心技术的权利归谁？",
            en: "Who holds the rights in your main product’s core technology?",
          },
          help: {
            zh: "专利和技术秘密都算权利，看专利证书、合作协议里的归属条款。有好几项核心技术的，看对性能影响大的那项。",
            en: "Patents and trade secrets both count; see the patent certificates and the ownership clauses of agreements. If there are several core technologies, take the one that matters most to performance.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know"],
          levels: [
            {
              zh: "客户的图纸，或行业通用技术，我们没有权利",
              en: "Not us: a customer’s drawings, or common knowledge in the trade",
            },
            { zh: "归别人，我们凭授权使用", en: "Someone else; we use it under licence" },
            {
              zh: "双方共有，用到新产品上要对方同意",
              en: "Shared; putting it into a new product needs the other side’s consent",
            },
            {
              zh: "双方共有，用到新产品上我们自己定",
              en: "Shared; putting it into a new product is for us to decide",
            },
            { zh: "归我们，没有共有人", en: "Our firm, without a co-owner" },
          ],
        },
        {
          id: "independence",
          kind: "rating",
          text: {
            zh: "授权和合作研发要是都停了，多久能恢复今天的性能？",
            en: "If licences and joint development ended, how soon could you regain today’s performance?",
          },
          help: {
            zh: "先找出离了对方就造不出的部分：图纸、专利、软件、工艺参数在对方手里的就是，请写进备注。没有这样的部分，选最后一项。",
            en: "First find the part you could not make because others hold its drawings, patents, software or process data, and name it in the note. If there is no such part, choose the last answer.",
          },
          source: turningPoints,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "恢复不了，产品要停产", en: "Not at all: production would stop" },
            {
              zh: "没有恢复的把握，期间造低端型号",
              en: "No known way back; lower-grade models meanwhile",
            },
            { zh: "要一年以上，期间降级生产", en: "After more than a year; a lower grade until then" },
            { zh: "一年以内，期间降级生产", en: "Within a year; a lower grade until then" },
            { zh: "不用恢复，没有造不出的部分", en: "Nothing to regain: no part depends on others" },
          ],
        },
        {
          id: "level-at-entry",
          kind: "rating",
          text: {
            zh: "头一次卖到海外时，产品在同行里排在哪里？",
            en: "When you first sold abroad, where did your product stand among its peers?",
          },
          help: {
            zh: "拿头一批海外订单的产品，与当时市场上的同类产品比，别用今天的水平去套。可翻当年的检测报告、报价单，或问经手的老员工。",
            en: "Compare the product of your first foreign orders with what was on the market then, not with today’s. Old test reports and quotations help, or colleagues who were there.",
          },
          source: { paper: "he-sun-2022", place: "section 4.1" },
          depth: "full",
          shownWhen: {
            any: [
              { fact: "foreign-sales", is: "now" },
              { fact: "foreign-sales", is: "stopped" },
            ],
          },
          past: true,
          allows: ["dont-know"],
          levels: [
            { zh: "不如国内多数同行", en: "Behind most makers in China" },
            { zh: "与国内多数同行相当", en: "Level with most makers in China" },
            {
              zh: "与国内一流厂家相当，不如国际一流品牌",
              en: "Level with China’s leading makers, behind the top foreign brands",
            },
            { zh: "与国际一流品牌相当", en: "Level with the top foreign brands" },
            { zh: "领先于国际一流品牌", en: "Ahead of the top foreign brands" },
          ],
        },
      ],
    },
    {
      id: "technology-capability",
      title: { zh: "技术能力", en: "Technology capability" },
      intro: {
        zh: "产品背后的研发底子怎么样：看人、看专利、看换代。人数的口径，尽量与研发费用加计扣除申报的一致。",
        en: "The R&D behind the product: people, patents and how often you renew it. Where you can, count people as in your R&D tax-relief filing.",
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
          id: "research-leavers",
          kind: "number",
          text: { zh: "全年有多少研发人员离职？", en: "How many R&D staff left the firm during the year?" },
          help: {
            zh: "离职前在做研发的才算，辞职、辞退、合同到期没续都在内。退休和内部调岗的不算。",
            en: "Count those who were doing R&D when they left: resignations, dismissals and contracts not renewed. Retirement and moves within the firm do not count.",
          },
          source: table2,
          depth: "full",
          allows: ["dont-know"],
          unit: "people",
          min: 0,
          max: 100000,
          decimals: 0,
          yearsBefore: 0,
          period: "whole-year",
          whereToFind: {
            zh: "人事离职登记，或社保减员名单",
            en: "Personnel leaving records, or the list of people removed from social insurance",
          },
        },
        {
          id: "staff-practices",
          kind: "many",
          text: {
            zh: "对研发人员，哪些做法已实行一年以上？",
            en: "Which of these have been in force for your R&D staff for over a year?",
          },
          help: {
            zh: "有成文规定，并查得到培训、发放或评聘记录的才算。个别人特批的不算。",
            en: "Count what is laid down in writing and shows in training, payment or promotion records. Exceptions made for one person do not count.",
          },
          source: table2,
          depth: "quick",
          allows: ["dont-know"],
          options: [
            { id: "training-budget", text: { zh: "年度培训预算", en: "A yearly training budget" }, points: 0.2 },
            { id: "project-bonus", text: { zh: "研发项目奖金", en: "Bonuses for R&D projects" }, points: 0.2 },
            {
              id: "technical-grades",
              text: { zh: "技术职级，不当领导也能晋升", en: "Technical grades: promotion without managing people" },
              points: 0.2,
            },
            {
              id: "result-share",
              text: { zh: "从新产品、专利的收益中提成", en: "A share in what new products or patents earn" },
              points: 0.2,
            },
            {
              id: "long-term-incentive",
              text: {
                zh: "股权、期权、分红权等长期激励",
                en: "Long-term incentives: equity, options or profit rights",
              },
              points: 0.2,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
          ],
        },
        {
          id: "patents-granted-two-years-before",
          kind: "number",
          text: {
            zh: "上上年度，获授权专利多少件？",
            en: "How many patents were granted two years before the reporting year?",
          },
          help: {
            zh: "按授权公告日算年份。发明、实用新型、外观设计都算，海外授权也算；软件著作权和买入的不算。",
            en: "Go by the date of grant. Inventions, utility models and designs count, at home and abroad; software copyrights and bought patents do not.",
          },
          source: table2,
          depth: "quick",
          past: true,
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
            zh: "上一年度，获授权专利多少件？",
            en: "How many patents were granted in the year before the reporting year?",
          },
          help: {
            zh: "按授权公告日算年份。发明、实用新型、外观设计都算，海外授权也算；软件著作权和买入的不算。",
            en: "Go by the date of grant. Inventions, utility models and designs count, at home and abroad; software copyrights and bought patents do not.",
          },
          source: table2,
          depth: "quick",
          past: true,
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
          depth: "quick",
          past: true,
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
          id: "projects-with-patents",
          kind: "rating",
          text: {
            zh: "近三年的研发项目，有多少申请了专利？",
            en: "What share of your R&D projects of the last three years led to a patent application?",
          },
          help: {
            zh: "一个项目申请了几件都算一个，三类专利都行，没授权也算，软件著作权不算。拿立项清单和专利申请受理通知书对一对。",
            en: "A project counts once, however many patents it filed for, of any kind, granted or not; software copyrights do not count. Check the project list against the filing receipts.",
          },
          source: table2,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有，或近三年没有立项", en: "None, or there were no projects" },
            { zh: "有，不到四分之一", en: "Some, under a quarter" },
            { zh: "四分之一以上，不到一半", en: "A quarter or more, under half" },
            { zh: "一半以上，不到九成", en: "Half or more, under nine in ten" },
            { zh: "九成以上", en: "Nine in ten or more" },
          ],
        },
        {
          id: "generation-pace",
          kind: "rating",
          text: {
            zh: "近五年，主导产品换代比同行快还是慢？",
            en: "Over the last five years, have you renewed your main product faster or slower than rivals?",
          },
          help: {
            zh: "比换代的次数和先后，不比谁的技术高；关键指标或结构变了才算换代。您就是龙头的，跟第二名比。",
            en: "Compare how often and how early, not whose technology is better; a generation means new key figures or a new structure. If you lead your niche, compare with the runner-up.",
          },
          source: keepingPace,
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            {
              zh: "同行出了两代以上新品，我们还是老产品",
              en: "Rivals brought out two or more generations; ours stayed the same",
            },
            { zh: "换得比同行少，落后一代", en: "Less often than rivals: we are a generation behind" },
            { zh: "跟同行同步：同行换一代，我们也换一代", en: "In step: when rivals change generation, so do we" },
            { zh: "比多数同行换得勤", en: "More often than most rivals" },
            { zh: "一般由我们先换，同行跟着换", en: "As a rule ours comes first and rivals follow" },
          ],
        },
        {
          id: "new-product-revenue-share",
          kind: "number",
          text: {
            zh: "近三年推出的新产品，占全年营业收入的百分之几？",
            en: "What share of the year’s revenue came from products launched in the last three years?",
          },
          help: {
            zh: "新产品指当年或前两年首次批量销售，且关键指标或结构有改进的。换包装、加规格的老产品不算。",
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
        { id: "hardest-approval", kind: "answer", weight: 1, question: "hardest-approval" },
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
          kind: "sized",
          weight: 2,
          count: "invention-patents",
          size: "staff",
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
          kind: "sized",
          weight: 1,
          count: "other-rights",
          size: "staff",
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
        { id: "core-technology-developer", kind: "answer", weight: 1, question: "core-technology-developer" },
        { id: "core-technology-owner", kind: "answer", weight: 1, question: "core-technology-owner" },
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
        {
          id: "staff-practices",
          kind: "choices",
          weight: 2,
          question: "staff-practices",
          options: ["training-budget", "project-bonus", "technical-grades", "result-share", "long-term-incentive"],
        },
        {
          id: "research-staff-leaving",
          kind: "ratio",
          weight: 1,
          over: "research-leavers",
          under: "research-staff",
          breakpoints: [
            { at: 0, score: 1 },
            { at: 0.06, score: 0.75 },
            { at: 0.12, score: 0.5 },
            { at: 0.2, score: 0.25 },
            { at: 0.35, score: 0 },
          ],
        },
        { id: "university-cooperation", kind: "answer", weight: 1, question: "universities-depth" },
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
            { at: -0.7, score: 0 },
            { at: 0, score: 0.5 },
            { at: 0.7, score: 1 },
          ],
        },
        { id: "projects-with-patents", kind: "answer", weight: 1, question: "projects-with-patents" },
      ],
    },
    {
      id: "iteration-speed",
      name: { zh: "产品更迭速度", en: "Speed of product renewal" },
      source: table2,
      weight: 1,
      items: [
        { id: "generation-pace", kind: "answer", weight: 2, question: "generation-pace" },
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
