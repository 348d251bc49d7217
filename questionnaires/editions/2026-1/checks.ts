import type { Contradiction, Oddity } from "../../../lib/instrument/edition";

export const contradictions = [
  {
    id: "research-staff-over-staff",
    larger: ["staff"],
    smaller: "research-staff",
    text: {
      zh: "研发人员填得比全厂员工还多。请核对年末在册人数：员工总数要把研发人员算在内，两个数都填同一天、同一范围的。",
      en: "There are more R&D staff than staff altogether. Please check the year-end headcount: the total includes R&D, and both figures should cover the same day and the same companies.",
    },
  },
  {
    id: "overseas-revenue-over-revenue",
    larger: ["revenue"],
    smaller: "overseas-revenue",
    text: {
      zh: "境外收入比全年营业收入还高。请看看两个数是不是同一年、是不是都按万元填的，外币收入要先折成人民币。",
      en: "Overseas revenue is higher than total revenue. Please check that both are for the same year and in ten thousand yuan, with foreign currency converted first.",
    },
  },
  {
    id: "patents-granted-over-held",
    larger: ["invention-patents", "other-rights"],
    smaller: "patents-granted-year",
    text: {
      zh: "当年授权的专利，比现在手里的知识产权加起来还多。请核对证书：当年授权且仍有效的，应当算进前面的发明专利或其他专利、软著里；已经转让或失效的，请不要算进当年授权数。",
      en: "More patents were granted in the year than you hold in all. Please check the certificates: those granted in the year and still valid belong among the invention patents or other rights, and any sold or lapsed should be left out of the year's count.",
    },
  },
] satisfies Contradiction[];

export const oddities = [
  {
    id: "leading-without-patent",
    when: {
      all: [
        { fact: "answer.product-performance", is: "highest" },
        { fact: "answer.invention-patents", is: 0 },
        { fact: "answer.other-rights", is: 0 },
      ],
    },
    text: {
      zh: "产品性能选了最高一档，却没有一件专利或软著，值得再看一眼。靠技术秘密领先的企业也有，请对一下检测报告，并确认专利是不是登记在个人或关联公司名下。",
      en: "Product performance is at the top, yet there is no patent or software copyright, which deserves a second look. Some firms lead by trade secrets; please check the test report and whether patents stand in the name of a person or a related company.",
    },
  },
  {
    id: "same-rating-throughout",
    when: { sameRating: 12 },
    text: {
      zh: "打分题选的都是同一档，可能是赶时间，也可能确实差不多。请挑三四道拿得准的，对照每一档的描述再读一遍。",
      en: "Every rating is the same, perhaps for want of time, perhaps because it is so. Please choose three or four you are sure of and read the described levels again.",
    },
  },
  {
    id: "answered-very-fast",
    when: { secondsPerAnswerBelow: 1.5, answersAtLeast: 30 },
    text: {
      zh: "这份答卷填得特别快，平均一题不到一秒半。如果是照着事先备好的底稿录入，没有关系；不然请回头看看那些要查数的题。",
      en: "These answers came very quickly, in less than a second and a half each. If they were copied from a prepared sheet, that is fine; otherwise please return to the questions that need figures looked up.",
    },
  },
  {
    id: "last-stage-weak-capability",
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
      zh: "技术里程碑走到了很靠后的一步，研发力量的得分却偏低，两边值得对一对。请看看突破是自己的团队做的还是伙伴做的，再核对研发人数和专利授权数有没有漏填。",
      en: "The milestones are far advanced while R&D scores rather low, so the two deserve comparing. Please see whether the breakthrough was your own team's or a partner's, and whether R&D staff and patents granted were counted in full.",
    },
  },
  {
    id: "overseas-research-without-sales",
    when: {
      all: [
        { fact: "foreign-sales", is: "never" },
        { fact: "answer.overseas-research-strength", is: "highest" },
      ],
    },
    text: {
      zh: "从没向国外卖过产品，海外研发合作却选了最高一档，值得再看一眼。这样的企业有，但不多，请确认合作合同或机构名称，别把国内的外资机构算进去。",
      en: "Nothing has been sold abroad, yet overseas research co-operation is at the top. Such firms exist but are few; please confirm the agreement or the institution, and leave out foreign-owned bodies at home.",
    },
  },
  {
    id: "networks-without-results",
    when: {
      all: [
        { fact: "profile", is: "comprehensive" },
        { fact: "innovation.technology", below: 25 },
        { fact: "innovation.market", below: 25 },
      ],
    },
    text: {
      zh: "政府、生意圈、院校三方面的关系都很强，技术和市场的成效却都很低，两边对不太上。可能是关系建得晚、成效还没出来，也可能是把认识当成了合作；请各找一个近两年的具体例子核一核。",
      en: "Ties on all three sides are strong while results in technology and market are both very low, which do not sit well together. The ties may be recent, or acquaintance may have been counted as co-operation; please check one example from the past two years on each side.",
    },
  },
  {
    id: "own-technology-not-independent",
    when: {
      all: [
        { fact: "answer.core-technology-source", is: "highest" },
        { fact: "answer.independence", is: "lowest" },
      ],
    },
    text: {
      zh: "核心技术选的是最自主的一档，可又说授权和合作一停就只能停产，这两条不大对得上，值得再看一眼。本来就不靠授权和合作的，后一题应选最后一级；否则请看看，有没有别人许可的软件、专利或工艺没算进技术来源。",
      en: "The core technology is given as entirely your own, yet production would stop without licences and partners, and the two pull apart. If you depend on neither, the second answer should be the last level; otherwise please see whether licensed software, patents or processes were left out of the first.",
    },
  },
  {
    id: "customer-led-with-low-performance",
    when: {
      all: [
        { fact: "answer.product-performance", is: "lowest" },
        { fact: "answer.now-market-layout", is: "customer" },
        { fact: "answer.now-upgrade-driver", is: "customer" },
      ],
    },
    text: {
      zh: "产品性能选了最低一档，境外市场却完全围着高端客户的要求来做，不太常见。请确认说的是不是同一个主导产品，再拿一份近期的境外定制合同对一下。",
      en: "Product performance is at the bottom while the foreign business is laid out wholly around exacting customers, which is unusual. Please confirm that both answers concern the same main product, and look at one recent bespoke contract.",
    },
  },
  {
    id: "reciprocity-without-contact",
    when: {
      all: [
        { fact: "answer.partner-reciprocity", is: "highest" },
        { fact: "answer.partner-frequency", is: "lowest" },
      ],
    },
    text: {
      zh: "和学习对象几乎不来往，却又互相帮着解决难题，值得再看一眼。请想想答这几题时心里是不是同一家，近一年一起做成过哪件事。",
      en: "There is hardly any contact with the learning partner, yet each helps the other solve problems. Please make sure that the answers concern the same partner, and recall one thing done together in the past year.",
    },
  },
  {
    id: "grants-without-research-staff",
    when: {
      all: [
        { fact: "answer.research-staff", is: 0 },
        { fact: "answer.patents-granted-year", atLeast: 1 },
      ],
    },
    text: {
      zh: "研发人员填了0，当年却有专利授权。请核对有没有工艺、设计人员一年有一半以上时间在做研发，这样的人应当算进去；也看看专利是不是买来的，买来的不计入当年授权数。",
      en: "There are no R&D staff, yet patents were granted in the year. Please check whether process or design people spend more than half the year on research, in which case they count, or whether the patents were bought, in which case they do not belong in the year's grants.",
    },
  },
  {
    id: "exporting-without-revenue",
    when: {
      all: [
        { fact: "foreign-sales", is: "now" },
        { fact: "answer.overseas-revenue", is: 0 },
      ],
    },
    text: {
      zh: "产品正在卖到境外，全年境外收入却是0。通过外贸公司代理出口的也要算进来；如果已经一年没有订单，请把前面改成“以前卖过，现在停了”。",
      en: "You sell abroad at present, yet overseas revenue for the year is nil. Exports through trading agents count too; if there has been no order for a year, please change the earlier answer to stopped.",
    },
  },
  {
    id: "slow-generations-new-revenue",
    when: {
      all: [
        { fact: "answer.generation-months", atLeast: 60 },
        { fact: "answer.new-product-revenue-share", atLeast: 90 },
      ],
    },
    text: {
      zh: "主导产品五年以上才换一代，可近三年的新品占了收入的九成以上，两个数放在一起有点特别。请确认换代时间是按月填的，并看看刚换完代，还是把小改款也算成了新品。",
      en: "The main product takes five years or more per generation, yet nine tenths of revenue comes from products of the last three. Please confirm that the interval is in months, and whether a new generation has just arrived or minor variants were counted as new.",
    },
  },
] satisfies Oddity[];
