import type { Contradiction, Oddity } from "#lib/instrument/edition";

export const contradictions = [
  {
    id: "research-staff-over-staff",
    title: { zh: "研发人员比全部员工还多", en: "More R&D staff than staff" },
    larger: ["staff"],
    smaller: "research-staff",
    text: {
      zh: "研发人员填得比全部员工还多。请核对年末在册人数：员工总数要把研发人员算在内，两个数要同一天、同一范围。",
      en: "There are more R&D staff than staff altogether. Please check the year-end headcount: the total includes R&D, and both figures should cover the same day and the same companies.",
    },
  },
  {
    id: "overseas-revenue-over-revenue",
    title: { zh: "海外收入比营业收入还高", en: "More revenue from abroad than revenue" },
    larger: ["revenue"],
    smaller: "overseas-revenue",
    text: {
      zh: "海外收入比全年营业收入还高。请看看两个数是不是同一年、是不是都按万元填的；外币收入要先折成人民币。",
      en: "Revenue from abroad is higher than total revenue. Please check that both are for the same year and in units of 10,000 yuan, with foreign currency converted first.",
    },
  },
  {
    id: "patents-granted-over-held",
    title: { zh: "当年授权的专利比手里的还多", en: "More patents granted in the year than held" },
    larger: ["invention-patents", "other-rights"],
    smaller: "patents-granted-year",
    text: {
      zh: "当年授权的专利，比手里的全部专利和软件著作权加起来还多。请核对证书：当年授权、仍有效的，应算进有效发明专利或其他专利；已经转让或失效的，请从当年授权数里去掉。",
      en: "More patents were granted in the year than you hold in all. Please check the certificates: those granted in the year and still valid belong among the invention patents or other rights, and any sold or lapsed should be left out of the year’s count.",
    },
  },
] satisfies Contradiction[];

export const oddities = [
  {
    id: "leading-without-patent",
    title: {
      zh: "产品性能最高一级，却没有专利和软件著作权",
      en: "Product performance at the top, no patent or software copyright",
    },
    when: {
      all: [
        { fact: "answer.product-performance", is: "highest" },
        { fact: "answer.invention-patents", is: 0 },
        { fact: "answer.other-rights", is: 0 },
      ],
    },
    text: {
      zh: "产品性能选了最高一级，却没有一件专利或软件著作权，值得再看一眼。靠技术秘密领先的企业也有；请对一下检测报告，再看看专利是不是登记在个人或关联公司名下。",
      en: "Product performance is at the top, yet there is no patent or software copyright, which deserves a second look. Some firms lead by trade secrets; please check the test report and whether patents stand in the name of a person or a related company.",
    },
  },
  {
    id: "research-spending-over-revenue",
    title: { zh: "研发费用比营业收入还高", en: "R&D spending above revenue" },
    when: { figure: "research-spending", above: "revenue", times: 1 },
    text: {
      zh: "研发费用比全年营业收入还高。刚起步、还没有多少收入的企业会这样，别的企业极少见；请看看两个数是不是同一年、同一合并范围，是不是都按万元填的。",
      en: "R&D spending is higher than revenue for the whole year. That happens in a young firm with little revenue and hardly anywhere else; please check that both figures are for the same year and the same companies, in units of 10,000 yuan.",
    },
  },
  {
    id: "research-staff-without-spending",
    title: { zh: "有研发人员，没有研发费用", en: "R&D staff, but no R&D spending" },
    when: {
      all: [
        { fact: "answer.research-staff", atLeast: 1 },
        { fact: "answer.research-spending", is: 0 },
      ],
    },
    text: {
      zh: "有研发人员，全年研发费用却是0。研发人员的工资就是研发费用；请看看费用是不是记在了别的科目，或者人员是不是多算了。",
      en: "There are R&D staff, yet R&D spending for the year is nil. Their wages are R&D spending; please see whether it was booked under another heading, or whether too many people were counted.",
    },
  },
  {
    id: "share-of-no-revenue",
    title: { zh: "没有营业收入，却有占收入的比例", en: "Shares of revenue where there is no revenue" },
    when: {
      all: [
        { fact: "answer.revenue", is: 0 },
        {
          any: [
            { fact: "answer.new-product-revenue-share", atLeast: 0.1 },
            { fact: "answer.top-five-clients-share", atLeast: 0.01 },
          ],
        },
      ],
    },
    text: {
      zh: "全年营业收入填了0，却有新产品或前五大客户占收入的比例，两边对不上。请核对营业收入；确实没有收入的，比例也填0。",
      en: "Revenue for the year is nil, yet new products or the five largest customers have a share of it. The two do not agree. Please check revenue; if there was none, the share is 0 as well.",
    },
  },
  {
    id: "revenue-far-above-staff",
    title: { zh: "人均营业收入特别高", en: "Very high revenue for each employee" },
    when: { figure: "revenue", above: "staff", times: 1000 },
    text: {
      zh: "平均每名员工的营业收入超过一千万元，制造企业里很少见。请看看营业收入是不是按万元填的，员工人数是不是同一合并范围。",
      en: "Revenue comes to more than ten million yuan for every employee, which is rare in manufacturing. Please check that revenue is in units of 10,000 yuan and that staff covers the same companies.",
    },
  },
  {
    id: "same-rating-throughout",
    title: { zh: "五级题选的都是同一级", en: "Every rating at the same level" },
    when: { sameRating: 12 },
    text: {
      zh: "五级题选的都是同一级，可能是赶时间，也可能确实差不多。请挑三四道拿得准的题，把每一级的描述再读一遍。",
      en: "Every rating is at the same level. You may have been short of time, or it may be so. Please pick three or four questions you know well and read their levels again.",
    },
  },
  {
    id: "answered-very-fast",
    title: { zh: "填得特别快", en: "Answered very quickly" },
    when: { secondsPerAnswerBelow: 1.5, answersAtLeast: 30 },
    text: {
      zh: "这份问卷填得特别快，平均一题不到一秒半。如果是照着备好的底稿录入，没有关系；不然，请回头看看那些要查数的题。",
      en: "These answers came very quickly, in under a second and a half each. If you were copying from a prepared sheet, that is fine; otherwise please return to the questions that need figures looked up.",
    },
  },
  {
    id: "last-stage-weak-capability",
    title: { zh: "里程碑很靠后，研发能力偏低", en: "Far advanced milestones, rather low R&D capability" },
    when: {
      all: [
        {
          any: [
            { fact: "stage", is: "overturn" },
            { fact: "completed", is: true },
          ],
        },
        { fact: "capability-class", is: "weak" },
      ],
    },
    text: {
      zh: "里程碑走到了很靠后的一步，研发能力的得分却偏低，两边值得对一对。请看看突破是自己的团队做的还是伙伴做的，再核对研发人数和专利授权数有没有填少。",
      en: "The milestones are far advanced while R&D scores rather low, so the two deserve comparing. Please see whether the breakthrough was your own team’s or a partner’s, and whether R&D staff and patents granted were counted in full.",
    },
  },
  {
    id: "overseas-research-without-sales",
    title: {
      zh: "没有卖到海外，海外研发合作却是最高一级",
      en: "Never sold abroad, cooperation with research abroad at the top",
    },
    when: {
      all: [
        { fact: "foreign-sales", is: "never" },
        { fact: "answer.overseas-research-strength", is: "highest" },
      ],
    },
    text: {
      zh: "产品从没卖到海外，海外研发合作却选了最高一级，值得再看一眼。这样的企业有，但不多；请确认合同或机构名称，国内的外资机构不算。",
      en: "You have never sold abroad, yet cooperation with research abroad is at the top. Such firms exist but are few; please confirm the agreement or the institution, and leave out foreign-owned bodies at home.",
    },
  },
  {
    id: "brand-abroad-without-sales",
    title: {
      zh: "没有外销，自有品牌却在海外立住了脚",
      en: "No foreign sales, yet a brand of its own that stands abroad",
    },
    when: {
      all: [
        {
          any: [
            { fact: "foreign-sales", is: "never" },
            { fact: "foreign-sales", is: "stopped" },
          ],
        },
        {
          any: [
            { fact: "answer.brand-abroad", is: "low" },
            { fact: "answer.brand-abroad", is: "middle" },
            { fact: "answer.brand-abroad", is: "high" },
            { fact: "answer.brand-abroad", is: "highest" },
          ],
        },
      ],
    },
    text: {
      zh: "产品现在没有卖到海外，自有品牌那一题却按外销来答，两边对不上。没有外销的，那一题选第一项；通过外贸公司卖出去的也算外销，那就请改“产品卖到海外吗”。",
      en: "The product is not sold abroad at present, yet the question about your own brand is answered as if it were. The two do not agree. Without foreign sales, choose the first answer there; sales through trading agents count as foreign sales, in which case please change the answer on selling abroad.",
    },
  },
  {
    id: "host-government-without-sales",
    title: {
      zh: "从没卖到海外，与海外当地政府的往来却是最高一级",
      en: "Never sold abroad, ties with a government abroad at the top",
    },
    when: {
      all: [
        { fact: "foreign-sales", is: "never" },
        { fact: "answer.host-government-strength", is: "highest" },
      ],
    },
    text: {
      zh: "产品从没卖到海外，与海外当地政府的往来却选了最高一级，值得再看一眼。在海外设厂、设研发中心的企业会有；没有的，一般选第一项。",
      en: "You have never sold abroad, yet ties with a government abroad are at the top, which deserves a second look. A firm with a plant or a research centre there may have them; otherwise the first answer usually fits.",
    },
  },
  {
    id: "networks-without-results",
    title: { zh: "三张网络都强，成效都很低", en: "Strong in all three networks, very low results" },
    when: {
      all: [
        { fact: "profile", is: "comprehensive" },
        { fact: "innovation.technology", below: 25 },
        { fact: "innovation.market", below: 25 },
      ],
    },
    text: {
      zh: "政府、商业、技术三张网络都强，技术和市场的成效却都很低，两边对不太上。可能是关系建得晚、成效还没出来，也可能是把认识当成了合作；请各找一个近两年的具体例子核一核。",
      en: "Ties on all three sides are strong while results in technology and market are both very low. The two do not sit well together. The ties may be recent, or acquaintance may have been counted as cooperation; please check one example from the past two years on each side.",
    },
  },
  {
    id: "own-technology-not-independent",
    title: {
      zh: "核心技术最自主，却又离不开授权和合作",
      en: "Core technology all its own, yet dependent on licences and partners",
    },
    when: {
      all: [
        { fact: "answer.core-technology-source", is: "highest" },
        { fact: "answer.independence", is: "lowest" },
      ],
    },
    text: {
      zh: "核心技术选的是最自主的一级，可又说授权和合作一停就只能停产，两条不大对得上，值得再看一眼。本来就不靠授权和合作的，后一题应选最后一级；否则请看看，有没有别人许可的软件、专利或工艺没算进技术来源。",
      en: "The core technology is given as entirely your own, yet production would stop without licences and partners. The two do not agree. If you depend on neither, the second answer should be the last level; otherwise please see whether licensed software, patents or processes were left out of the first.",
    },
  },
  {
    id: "customer-led-with-low-performance",
    title: {
      zh: "产品性能最低一级，却全按高端客户的要求来做",
      en: "Product performance at the bottom, business laid out for exacting customers",
    },
    when: {
      all: [
        { fact: "answer.product-performance", is: "lowest" },
        { fact: "answer.now-market-layout", is: "customer" },
        { fact: "answer.now-upgrade-driver", is: "customer" },
      ],
    },
    text: {
      zh: "产品性能选了最低一级，海外市场却完全围着高端客户的要求来做，不太常见。请确认说的是不是同一个主导产品，再拿一份近期的海外定制合同对一下。",
      en: "Product performance is at the bottom while the foreign business is laid out wholly around exacting customers, which is unusual. Please confirm that both answers concern the same main product, and look at one recent bespoke contract.",
    },
  },
  {
    id: "reciprocity-without-contact",
    title: {
      zh: "和学习伙伴几乎不谈技术，对方却靠它解决过难题",
      en: "Hardly any talk with the learning partner, yet its problems were solved",
    },
    when: {
      all: [
        { fact: "answer.partner-reciprocity", is: "highest" },
        { fact: "answer.partner-frequency", is: "lowest" },
      ],
    },
    text: {
      zh: "和学习伙伴几乎不谈技术，却又说对方拿难题来找您、靠您解决过，值得再看一眼。请想想答这几题时心里是不是同一家，近一年一起做成过哪件事。",
      en: "You hardly ever talk with your learning partner, yet it brings you its problems and you have solved some. Please make sure that the answers concern the same partner, and recall one thing done together in the past year.",
    },
  },
  {
    id: "grants-without-research-staff",
    title: { zh: "没有研发人员，当年却有专利授权", en: "No R&D staff, yet patents granted in the year" },
    when: {
      all: [
        { fact: "answer.research-staff", is: 0 },
        { fact: "answer.patents-granted-year", atLeast: 1 },
      ],
    },
    text: {
      zh: "研发人员填了0，当年却有专利授权。工艺、设计人员一年有183天以上在做研发的，应当算进去；也看看专利是不是买来的，买来的不计入当年授权数。",
      en: "There are no R&D staff, yet patents were granted in the year. Process and design people who spend 183 days or more of the year on R&D count as R&D staff; patents that were bought do not count as granted in the year. Please check both.",
    },
  },
  {
    id: "exporting-without-revenue",
    title: { zh: "正在卖到海外，海外收入却是 0", en: "Selling abroad, yet no revenue from abroad" },
    when: {
      all: [
        { fact: "foreign-sales", is: "now" },
        { fact: "answer.overseas-revenue", is: 0 },
      ],
    },
    text: {
      zh: "产品正在卖到海外，全年海外收入却是0。通过外贸公司代理出口的也要算进来；如果已经一年没有订单，请把“产品卖到海外吗”改成“以前卖过，现在停了”。",
      en: "You sell abroad at present, yet revenue from abroad for the year is nil. Exports through trading agents count too; if there has been no order for a year, please change the answer on selling abroad to “We used to, but have stopped”.",
    },
  },
  {
    id: "slow-generations-new-revenue",
    title: {
      zh: "五年以上才换一代，新品却占收入九成以上",
      en: "Five years or more a generation, yet 90% of revenue from new products",
    },
    when: {
      all: [
        { fact: "answer.generation-months", atLeast: 60 },
        { fact: "answer.new-product-revenue-share", atLeast: 90 },
      ],
    },
    text: {
      zh: "主导产品五年以上才换一代，可近三年的新品占了收入的九成以上，两个数放在一起有点特别。请确认换代时间是按月填的，并看看刚换完代，还是把小改款也算成了新品。",
      en: "The main product takes five years or more per generation, yet 90% or more of revenue comes from products of the last three. Please confirm that the interval is in months, and whether a new generation has just arrived or minor variants were counted as new.",
    },
  },
] satisfies Oddity[];
