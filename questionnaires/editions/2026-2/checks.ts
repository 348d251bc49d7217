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
      en: "More patents were granted in the year than you hold in all. Please check the certificates: those granted in the year and still in force belong among the invention patents or other rights, and any sold or lapsed should be left out of the year’s count.",
    },
  },
] satisfies Contradiction[];

export const oddities = [
  {
    id: "leading-without-patent",
    contradicts: true,
    title: {
      zh: "产品性能领先国际，却没有专利和软件著作权",
      en: "Product ahead of the top foreign brands, no patent or software copyright",
    },
    when: {
      all: [
        { fact: "answer.product-performance", is: "highest" },
        { fact: "answer.invention-patents", is: 0 },
        { fact: "answer.other-rights", is: 0 },
      ],
    },
    text: {
      zh: "产品性能选了领先于国际一流品牌，专利和软件著作权却一件也没有，两边对不上。请对一下检测报告里跟谁比，再看看专利是不是登记在个人或关联公司名下。",
      en: "The product is said to be ahead of the top foreign brands, yet there is no patent or software copyright. The two do not agree. Please check whom the test report compares you with, and whether patents stand in the name of a person or a related company.",
    },
  },
  {
    id: "research-spending-over-revenue",
    contradicts: true,
    title: { zh: "研发费用比营业收入还高", en: "R&D spending above revenue" },
    when: { figure: "research-spending", above: "revenue", times: 1 },
    text: {
      zh: "研发费用比全年营业收入还高，除了刚起步的企业，极少见。请看看两个数是不是同一年、同一合并范围，是不是都按万元填的。",
      en: "R&D spending is higher than revenue for the whole year, which hardly happens except in a firm just starting up. Please check that both figures are for the same year and the same companies, in units of 10,000 yuan.",
    },
  },
  {
    id: "research-staff-without-spending",
    contradicts: true,
    title: { zh: "有研发人员，没有研发费用", en: "R&D staff, but no R&D spending" },
    when: {
      all: [
        { fact: "answer.research-staff", atLeast: 1 },
        { fact: "answer.research-spending", is: 0 },
      ],
    },
    text: {
      zh: "有研发人员，全年研发费用却是0，两边对不上：研发人员的工资就是研发费用。请看看费用是不是记在了生产成本、管理费用里，或者人员是不是多算了。",
      en: "There are R&D staff, yet R&D spending for the year is nil. The two do not agree, since their wages are R&D spending. Please see whether it was booked under production or administration, or whether too many people were counted.",
    },
  },
  {
    id: "patents-without-research-staff",
    contradicts: true,
    title: { zh: "有专利，却没有研发人员", en: "Patents, but no R&D staff" },
    when: {
      all: [
        { fact: "answer.research-staff", is: 0 },
        {
          any: [
            { fact: "answer.patents-granted-year", atLeast: 1 },
            { fact: "answer.invention-patents", atLeast: 1 },
          ],
        },
      ],
    },
    text: {
      zh: "研发人员填了0，却有当年授权的专利或有效的发明专利，两边对不上。工艺、设计人员和老板自己，一年有183天以上在做研发的，都算研发人员；买来的专利，请在备注里写明。",
      en: "There are no R&D staff, yet patents were granted in the year or invention patents are held. The two do not agree. Process and design people, and the owner, count as R&D staff if they spend 183 days or more of the year on it; if the patents were bought, please say so in the note.",
    },
  },
  {
    id: "own-development-without-research-staff",
    contradicts: true,
    title: {
      zh: "核心技术由自己的团队研发，却没有研发人员",
      en: "Core technology developed by the firm’s own team, but no R&D staff",
    },
    when: {
      all: [
        { fact: "answer.core-technology-developer", is: "highest" },
        { fact: "answer.research-staff", is: 0 },
      ],
    },
    text: {
      zh: "核心技术选的是自己的研发团队做的，研发人员却填了0，两边对不上。请看看是不是漏算了兼做研发的设计、工艺人员；要是当年的团队已经不在了，请在备注里写明。",
      en: "Your own team is said to have developed the core technology, yet there are no R&D staff. The two do not agree. Please see whether design or process people who do R&D were left out; if the team of that time has gone, please say so in the note.",
    },
  },
  {
    id: "licensed-technology-independent",
    contradicts: true,
    title: {
      zh: "核心技术凭授权使用，却说停了授权也不受影响",
      en: "Core technology used under licence, yet nothing lost if licences ended",
    },
    when: {
      all: [
        { fact: "answer.core-technology-owner", is: "low" },
        { fact: "answer.independence", is: "highest" },
      ],
    },
    text: {
      zh: "核心技术的权利归别人、凭授权使用，可又说授权停了没有造不出的部分，两边对不上。请翻一翻授权合同：到期或终止以后，哪些图纸、专利、软件还能不能用。",
      en: "The core technology is someone else’s and used under licence, yet no part is said to depend on others. The two do not agree. Please see in the licence which drawings, patents and software you may still use once it ends.",
    },
  },
  {
    id: "front-rank-without-size",
    contradicts: true,
    title: {
      zh: "市场排名在全国、全球前三，收入或人数却很少",
      en: "Among the top three in China or the world, with hardly any revenue or staff",
    },
    when: {
      any: [
        {
          all: [
            { fact: "answer.market-position", is: "highest" },
            {
              any: [
                { fact: "answer.revenue", below: 1000 },
                { fact: "answer.staff", below: 10 },
              ],
            },
          ],
        },
        {
          all: [
            { fact: "answer.market-position", is: "high" },
            {
              any: [
                { fact: "answer.revenue", below: 200 },
                { fact: "answer.staff", below: 5 },
              ],
            },
          ],
        },
      ],
    },
    text: {
      zh: "主导产品选了全国或全球前三，营业收入或员工人数却很少，两边对不上。请看看营业收入是不是按万元填的，再看看排名有没有协会证明或行业报告，细分市场是不是划得太窄。",
      en: "The main product is given as among the top three in China or the world, yet revenue or staff is very small. The two do not agree. Please check that revenue is in units of 10,000 yuan, that an association or industry report bears out the rank, and that the niche was not drawn too narrowly.",
    },
  },
  {
    id: "share-of-no-revenue",
    contradicts: true,
    title: { zh: "没有营业收入，新产品却占了收入的比例", en: "No revenue, yet new products have a share of it" },
    when: {
      all: [
        { fact: "answer.revenue", is: 0 },
        { fact: "answer.new-product-revenue-share", atLeast: 0.1 },
      ],
    },
    text: {
      zh: "全年营业收入填了0，新产品却占了收入的比例，两边对不上。请核对营业收入；确实没有收入的，比例也填0。",
      en: "Revenue for the year is nil, yet new products have a share of it. The two do not agree. Please check revenue; if there was none, the share is 0 as well.",
    },
  },
  {
    id: "exporting-without-revenue",
    contradicts: true,
    title: { zh: "正在卖到海外，海外收入却是0", en: "Selling abroad, yet no revenue from abroad" },
    when: {
      all: [
        { fact: "answer.foreign-sales", is: "now" },
        { fact: "answer.overseas-revenue", is: 0 },
      ],
    },
    text: {
      zh: "产品正在卖到海外，全年海外收入却是0，两边对不上。通过外贸公司代理出口的也要算进来；已经一年没有订单的，请把“产品卖到海外吗”改成“以前卖过，现在停了”；过了年末才有头一单的，请在备注里写明。",
      en: "You sell abroad at present, yet revenue from abroad for the year is nil. The two do not agree. Exports through trading agents count too; if there has been no order for a year, please change the answer on selling abroad to “We used to, but have stopped”; if the first order came after year-end, say so in the note.",
    },
  },
  {
    id: "own-technology-not-independent",
    title: {
      zh: "核心技术自研自有，却又离不开授权和合作",
      en: "Core technology developed and owned by the firm, yet dependent on licences and partners",
    },
    when: {
      all: [
        { fact: "answer.core-technology-developer", is: "highest" },
        { fact: "answer.core-technology-owner", is: "highest" },
        { fact: "answer.independence", is: "lowest" },
      ],
    },
    text: {
      zh: "核心技术是自己研发、权利也归自己，可又说授权和合作一停产品就要停产，值得再看一眼。要是离不开的是别人的软件、元件或配套工艺，请写进备注；没有这样的部分，“多久能恢复”那一题应选最后一项。",
      en: "You developed and own the core technology, yet production would stop without licences and joint work, which deserves a second look. If what you depend on is others’ software, components or ancillary processes, please put it in the note; if there is no such part, the last answer to “how soon could you regain today’s performance” fits.",
    },
  },
  {
    id: "approved-below-standard",
    title: {
      zh: "拿到了高难度的认可，性能却达不到标准",
      en: "A demanding approval held, yet performance below standard",
    },
    when: {
      all: [
        { fact: "answer.product-performance", is: "lowest" },
        {
          any: [
            { fact: "answer.hardest-approval", is: "customer-type-approval" },
            { fact: "answer.hardest-approval", is: "hardest-of-trade" },
          ],
        },
      ],
    },
    text: {
      zh: "外部认可拿到了很难的一种，产品性能却选了达不到国家或行业标准，不太常见。请看看两题说的是不是同一个主导产品，证书今天还有没有效。",
      en: "A demanding outside approval goes with performance below the national or industry standard, which is unusual. Please make sure that both answers concern the same main product and that the certificate is still in force.",
    },
  },
  {
    id: "project-patents-without-patents",
    title: {
      zh: "多数研发项目申请了专利，三年来却没有授权",
      en: "Most R&D projects led to patent applications, none granted in three years",
    },
    when: {
      all: [
        {
          any: [
            { fact: "answer.projects-with-patents", is: "high" },
            { fact: "answer.projects-with-patents", is: "highest" },
          ],
        },
        { fact: "answer.patents-granted-two-years-before", is: 0 },
        { fact: "answer.patents-granted-year-before", is: 0 },
        { fact: "answer.patents-granted-year", is: 0 },
      ],
    },
    text: {
      zh: "半数以上的研发项目申请了专利，三年来却一件也没有授权，值得再看一眼。刚开始申请的企业会这样；请核对受理通知书，也看看授权是不是落在个人或关联公司名下。",
      en: "Half or more of the R&D projects led to a patent application, yet none was granted in three years, which deserves a second look. It happens where filing has only begun; please check the filing receipts, and whether grants went to a person or a related company.",
    },
  },
  {
    id: "more-leavers-than-research-staff",
    title: { zh: "一年里离职的研发人员比年末在岗的还多", en: "More R&D staff left in the year than remain" },
    when: { figure: "research-leavers", above: "research-staff", times: 1 },
    text: {
      zh: "一年里离职的研发人员，比年末在岗的还多，很少见。请看看离职人数是不是把车间工人也算了进去，研发人员是不是填少了。",
      en: "More R&D staff left in the year than were there at its end, which is rare. Please see whether shop-floor workers were counted among those who left, or R&D staff were counted short.",
    },
  },
  {
    id: "slow-generations-new-revenue",
    title: {
      zh: "换代落后两代以上，新产品却占收入大半",
      en: "Two generations or more behind, yet most revenue from new products",
    },
    when: {
      all: [
        { fact: "answer.generation-pace", is: "lowest" },
        { fact: "answer.new-product-revenue-share", atLeast: 60 },
      ],
    },
    text: {
      zh: "主导产品还是老产品，近三年推出的新产品却占了收入的六成以上，两个答案放在一起有点特别。请看看新产品是不是另一类产品，还是把加规格、小改款也算成了新品。",
      en: "The main product has stayed the same, yet 60% or more of revenue comes from products of the last three years, an unusual pair. Please see whether the new products are of another line, or whether resized or minor variants were counted as new.",
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
      zh: "政府、商业、技术三张网络都强，技术和市场的成效却都很低，两边对不太上。可能是关系建得晚、成效还没出来，也可能是把认识当成了合作；请各找一个近一年的具体例子核一核。",
      en: "Ties on all three sides are strong while results in technology and market are both very low. The two do not sit well together. The ties may be recent, or acquaintance may have been counted as cooperation; please check one example from the past year on each side.",
    },
  },
  {
    id: "customer-led-with-low-performance",
    title: {
      zh: "产品性能达不到标准，海外业务却围着单个客户定制",
      en: "Product below standard, foreign business built around single customers",
    },
    when: {
      all: [
        { fact: "answer.product-performance", is: "lowest" },
        { fact: "answer.now-market-layout", is: "customer" },
        { fact: "answer.now-upgrade-driver", is: "customer" },
      ],
    },
    text: {
      zh: "产品性能选了达不到标准，海外市场和产品升级却围着单个客户的要求来做，不太常见。请确认说的是不是同一个主导产品，再拿一份近期的海外定制合同对一下。",
      en: "The product is below standard, while foreign markets and upgrades are built around what single customers ask for, which is unusual. Please confirm that the answers concern the same main product, and look at one recent bespoke contract.",
    },
  },
  {
    id: "reciprocity-without-contact",
    title: {
      zh: "和学习伙伴往来最少，技术路线却互相影响",
      en: "Least contact with the learning partner, yet each has changed its route because of the other",
    },
    when: {
      all: [
        { fact: "answer.partner-exchange", is: "highest" },
        { fact: "answer.partner-frequency", is: "lowest" },
      ],
    },
    text: {
      zh: "和学习伙伴的技术往来选了最少的一级，却又说双方都因对方改过技术路线，值得再看一眼。请想想答这几题时心里是不是同一家，近一年一起做成过哪件事。",
      en: "Contact with your learning partner is at the lowest level, yet each is said to have changed its route because of the other. That deserves a second look: please make sure that the answers concern the same partner, and recall one thing done together in the past year.",
    },
  },
] satisfies Oddity[];
