import type { Advice } from "#lib/instrument/edition";

export const advice = [
  // Where the firm stands
  {
    id: "quadrant-backward",
    when: { fact: "quadrant", is: "backward" },
    title: { zh: "单子照做，利润先投研发", en: "Keep selling, and put the profit into R&D first" },
    text: {
      zh: "产品和研发眼下都不占优，出路在研发：请您点一名技术负责人，把主导产品退货和投诉最多的三个技术问题立项攻下来，钱从走量的利润里出。做汽车轴承的E企业、做矿山设备的F企业起步时产品也不行，肯在研发、人才和院所合作上长期投入，后来才够得着高端客户；一直跟着需求卖标准件的A企业，留在了中低端。年底看两条：三个问题解决了几个，研发的人比年初多没多、稳没稳。",
      en: "Neither product nor R&D gives you an edge yet, and the way out is R&D: name one technical lead, have them close the three faults that cause most returns on your main product, and pay for it from what volume earns. Firms E (bearings) and F (mining equipment) also started from a weak product and reached demanding buyers after years of spending on R&D, on people and on work with institutes; firm A kept following demand with standard parts and stayed at the lower end. In December, count the faults closed and see whether your R&D team is larger and steadier than in January.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.1, 3.1.2, 3.2.1 and 4.3" },
    horizon: "year",
    improves: [],
    weight: 3,
  },
  {
    id: "quadrant-discontinuity",
    when: { fact: "quadrant", is: "discontinuity" },
    title: { zh: "趁产品还领先，把研发补上", en: "Build R&D in-house while the product still leads" },
    text: {
      zh: "产品今天站得住，靠的是已有的技术；请总工列出撑起主导产品的五项技术，逐项写明谁掌握、换代时谁来做。没人接得住的那一项，就是今年要招人、立项、单列预算的地方。做矿山设备的C企业、做真空炉的D企业当年也领先，授权和合作研发一停，自己的团队短期内攻不下来，发达国家的市场几乎丢光；等您的人能独立做出下一代样机，这一关才算过。",
      en: "Today’s standing rests on technology you already have, so ask your chief engineer to list the five technologies behind the main product and who could renew each of them. Where nobody can, hire, open a project and set a separate budget this year. Firms C (mining equipment) and D (vacuum furnaces) led as well; when licences and joint development ended, their own teams could not make up for them in time, and nearly all their developed markets went. You will know you are safer when your people build the next prototype unaided.",
    },
    source: { paper: "he-sun-2022", place: "sections 2.5, 3.1.2 and 4.3" },
    horizon: "year",
    improves: [],
    weight: 3,
  },
  {
    id: "quadrant-catch-up",
    when: { fact: "quadrant", is: "catchUp" },
    title: { zh: "把研发的劲使到主导产品上", en: "Point R&D at the main product" },
    text: {
      zh: "您的研发底子比产品今天的位置要好，接下来要集中：选一个主导产品，定下一项同行都认的严格标准，由研发负责人倒排一年计划。做矿山设备的F企业就是这样往上走的，先在非洲、南美卖够得着的产品，研发一直没停；等研发见了效，产品过了国际上最严的“澳标”，也给加拿大、德国、澳大利亚的客户做起定制。有没有见效，看第三方检测报告，再看有没有一家原来够不着的客户肯试用。",
      en: "Your R&D is better than your product’s present standing, so concentrate it: one main product, one strict standard that the trade respects, and a one-year plan owned by the head of R&D. Firm F (mining equipment) rose in that order: it sold what it could in Africa and South America and kept developing; once its R&D bore fruit, its products passed Australia’s standard, the strictest abroad, and it came to build to order for buyers in Canada, Germany and Australia. The signs to look for are an independent test report and a trial order from a customer who used to be out of reach.",
    },
    source: { paper: "he-sun-2022", place: "sections 2.5, 3.1.2 and 4.3" },
    horizon: "year",
    improves: [],
    weight: 3,
  },
  {
    id: "quadrant-leading",
    when: { fact: "quadrant", is: "leading" },
    title: { zh: "领先的时候，多给自己找差距", en: "While ahead, keep looking for the gap" },
    text: {
      zh: "走在前面，要紧的是看准方向：每半年请技术、销售各派一人，买回对手最新的产品拆解实测，请他们当面讲差距；定大的技术方向之前，也先请他们挑一遍毛病。做通信设备的G企业、做真空炉的H企业能一直走在前头，是边给高端客户定制，边从客户需求里判断下一轮技术往哪走。如果连着两次都说“没有差距”，请换一家对手、换一个客户再看。",
      en: "What matters in front is the right direction: twice a year have one engineer and one salesperson buy, strip and test the strongest rival’s latest product and report the gaps to you in person, and let them find fault before you settle any large technical decision. Firms G (communications) and H (vacuum furnaces) stayed ahead by tailoring for exacting customers and reading in their needs where the technology would turn next. If two reports running find no gap, look at another rival and ask another customer.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.3 and 4.3" },
    horizon: "year",
    improves: [],
    weight: 3,
  },
  {
    id: "verdict-borderline",
    when: { fact: "verdict", is: "borderline" },
    title: { zh: "离分界线很近，先把答案核准", en: "Close to the line: check the answers first" },
    text: {
      zh: "现在的判断离分界线很近，改动一两个答案就可能换一个结论，大的投入先别只凭它来定。本周请技术、财务、销售各一人坐在一起，把“为什么”里排在最前的几道题对着台账、证书和检测报告重答一遍。核完结论不变，就放心按它做；变了，就把两边的建议放在一起看，先做两边都有的那几条。",
      en: "The result sits near a dividing line and one or two answers could move it, so do not base a large commitment on it alone. This week put technology, finance and sales in one room and answer the heaviest questions again with the ledgers, certificates and test reports on the table. If the result holds, act on it; if it moves, read both sets of advice and begin with what they share.",
    },
    source: { paper: "leapmark", place: "certainty of the result" },
    horizon: "quarter",
    improves: [],
    weight: 2.4,
  },

  // How the firm goes about foreign markets
  {
    id: "alignment-overreach",
    when: { fact: "alignment", is: "overreach" },
    title: {
      zh: "定制守住拿手的，研发补上来",
      en: "Keep the tailored work that is mastered, and build R&D behind it",
    },
    text: {
      zh: "眼下按客户要求做的活，已经超出研发稳稳接得住的范围。请销售和技术一起过一遍在手的海外定制单，逐单写明靠哪项技术、自己谁掌握：接得住的留下，接不住的改推标准型号，同时立项去补。C企业、D企业丢掉发达国家市场，不是定制惹的祸；是授权和合作研发停了，自己的研发顶不上，定制也就撑不住了。每季度看准时交付率和返工次数，再看自己掌握技术的订单占几成。",
      en: "What you do for single foreign customers goes beyond what your R&D can safely carry. Have sales and engineering go through the bespoke orders and write beside each which technology it rests on and who of yours masters it; keep those you can carry, offer standard models for the rest, and open projects for what is missing. Firms C and D did not lose the developed markets by tailoring: licences and joint development ended, and their own R&D could not step in to support it. Each quarter watch on-time delivery, rework and the share of orders whose technology is your own.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.2 and 3.2.2" },
    horizon: "quarter",
    improves: [],
    weight: 2.8,
  },
  {
    id: "alignment-untapped",
    when: { fact: "alignment", is: "untapped" },
    title: { zh: "研发有余力，试着按需定制", en: "R&D could support tailored work: try it" },
    text: {
      zh: "您的研发撑得起比现在更难的活。今年从海外老客户里挑一家要求最高的，派一名研发、一名销售上门，问清对方愿意为哪项性能多付钱，做一款专供产品。E企业、F企业是先攻下技术、研发见了效，再转向按客户需求定制的；您第一步已经走到，第二步可以试了。先看这一单的毛利比标准品高不高，再看客户下不下第二单，然后决定要不要铺开。",
      en: "Your R&D could carry harder work than you sell. This year pick the most demanding of your foreign customers, send an engineer with the salesperson, find out which property they would pay more for and build that one product. Firms E and F first mastered the technology and saw their R&D bear fruit, and turned to the needs of single customers after that; you have taken the first step and can try the second. Compare the margin with your standard line and wait for a second order before you widen it.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.2 and 3.2.3" },
    horizon: "year",
    improves: ["individual-demand", "driver-orientation", "focus-orientation"],
    weight: 2.8,
  },
  {
    id: "alignment-in-line-production",
    when: {
      all: [
        { fact: "alignment", is: "inLine" },
        { fact: "expected.now", is: "production" },
      ],
    },
    title: { zh: "走量合适，但要留钱给研发", en: "Volume is right for now: set money aside for R&D" },
    text: {
      zh: "以现在的研发力量，汇总各家的需求、把做得好的产品卖足量，是稳妥的，不必看别人做定制就跟着做。要紧的是别停在这里：请财务从海外订单利润里按固定比例留一笔研发钱，由您和技术负责人共同签字才能动用。A企业多年守着标准件，没有往上走；一年后看这笔钱换来了哪项以前做不了、现在做得了的技术。",
      en: "With your present R&D it is sound to pool what customers want and sell in quantity what you make well, and there is no need to copy others’ bespoke work. The danger is staying there, as firm A did with its standard parts: have finance set aside a fixed share of export profit for development, released on your signature and the technical lead’s. After a year, name what that money now lets you make that you could not make before.",
    },
    source: { paper: "he-sun-2022", place: "section 3.2.1" },
    horizon: "year",
    improves: [],
    weight: 2,
  },
  {
    id: "alignment-in-line-customer",
    when: {
      all: [
        { fact: "alignment", is: "inLine" },
        { fact: "expected.now", is: "customer" },
      ],
    },
    title: { zh: "把定制做成可复制的模块", en: "Turn bespoke work into reusable modules" },
    text: {
      zh: "您按客户需求来做，研发也接得住，下一步是别再每一单都从零画图。请研发把近两年的海外定制单摊开，找出反复出现的部分做成标准模块，像H企业那样，把各家的要求拆成模块，再拼出来。看两个数：新订单里现成模块占几成，从接单到交样缩短了几天。",
      en: "You build to customers’ needs and your R&D can carry it, so the next step is to stop drawing every order from scratch. Have development lay out two years of bespoke export orders and turn what recurs into standard modules, much as firm H splits individual wishes into parts that can be made in series. Track the share of modules in new orders and the days from order to first sample.",
    },
    source: { paper: "he-sun-2022", place: "section 3.2.4 and table 4" },
    horizon: "year",
    improves: ["driver-orientation"],
    weight: 1.8,
  },
  {
    id: "opportunity-fits",
    when: {
      all: [
        { fact: "identification.now", is: "passive" },
        { fact: "capability-class", is: "weak" },
      ],
    },
    title: { zh: "接明确的需求，挑准最要紧", en: "Stated demand fits: choose it with care" },
    text: {
      zh: "机会不分主动还是被动，适合自己实力的就是好机会。现在的研发还不足以引着客户走，那就把明确的需求挑得更准：请外贸负责人把近一年的询盘按“做得好、要得多、回款稳”三条打分，下个季度主攻前三分之一。半年后比一比成交率和退货率；放掉的询盘里反复出现的技术要求，抄给研发，那是下一步要攻的。",
      en: "An opportunity is good if it fits your strength, whether it came to you or you went to find it. Your R&D cannot yet lead customers, so choose among stated needs with more care: have the export manager rate a year’s enquiries by three things (you make it well, many want it, payment is safe) and go for the top third next quarter. Compare closing rate and returns after six months, and pass to R&D the technical demands that recur among those you let go: they are what to master next.",
    },
    source: { paper: "he-sun-2022", place: "section 4.3" },
    horizon: "quarter",
    improves: [],
    weight: 1.9,
  },
  {
    id: "opportunity-beyond",
    when: {
      all: [
        { fact: "identification.now", is: "active" },
        { fact: "capability-class", is: "weak" },
      ],
    },
    title: { zh: "要引着客户走，先量研发", en: "Before leading customers, measure the R&D" },
    text: {
      zh: "您在海外主动挖需求、带客户，研发却还偏弱。请销售和技术把正在谈的机会列出来，每个写清要攻哪项技术、自己的人几个月能做成；一年内做不成的先放一放，把适合现在实力的做扎实。C企业、D企业刚出海时也能引导客户，授权和合作研发停了以后研发顶不上，只好转回去接需求明确的单子。半年后再看放下的那几个，有没有已经够得着的。",
      en: "You seek out needs and lead customers abroad while your R&D is still weak. Have sales and engineering list the opportunities under discussion, with the technology that each requires and the months your own people would need; set aside what cannot be done within a year and do well what fits your strength today. Firms C and D led customers too when they first went abroad; once licences and joint development ended, their R&D could not keep it up, and they went back to demand that was plain. In six months see which of those set aside have come within reach.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.2 and 4.3" },
    horizon: "quarter",
    improves: [],
    weight: 2.1,
  },
  {
    id: "strength-before-entry",
    when: {
      any: [
        { fact: "foreign-sales", is: "never" },
        { fact: "foreign-sales", is: "stopped" },
      ],
    },
    title: { zh: "出海之前，先测一测实力", en: "Before going abroad, have product and R&D tested" },
    text: {
      zh: "什么时候出去、怎么进去，看实力来定。请技术负责人把主导产品和目标市场上卖得好的两款一起送第三方测，再请一位外面的行家看研发接不接得住后续升级。两样都行，可以早出去、直接谈要求高的客户；产品还弱，先小批出口到需求明确的市场；研发还弱，先想好客户要下一代产品时怎么接。结论写成一页纸，半年更新一次，时机和方式跟着变。",
      en: "When to go, and by what route, depends on your strength. Have the technical lead send the main product to an independent laboratory beside two that sell well in the target market, and ask an outside expert whether your R&D could carry the upgrades to come. If both hold, go early and straight to demanding customers; if the product is weak, export small lots where demand is plain; if R&D is weak, settle beforehand how you would answer a call for the next generation. Put the finding on one page, renew it every six months, and let time and route follow.",
    },
    source: { paper: "he-sun-2022", place: "section 4.3" },
    horizon: "quarter",
    improves: [],
    weight: 2.1,
  },
  {
    id: "foreign-never-level-high",
    when: {
      all: [
        { fact: "foreign-sales", is: "never" },
        { fact: "level-class", is: "high" },
      ],
    },
    title: { zh: "出海先找要求高的客户", en: "Go abroad to demanding customers first" },
    text: {
      zh: "您的产品有底气，出海时不必从低价走量开始：销售负责人先列十家对性能要求高、也付得起价的海外客户，技术人员跟着一起谈。G企业先去跨国公司布点少的国家，H企业借了大公司的销售网，两家服务的都是要求很高的客户。半年内谈成一两家付费试样，再决定要不要设点；动身前先看清自己的研发能不能接住后续升级。",
      en: "Your product is good enough to start abroad without competing on price, so have sales list ten foreign customers who demand performance and can pay for it, and take an engineer to the talks. Firm G went where the multinationals were thin and firm H used a multinational’s sales network, yet both served exacting buyers. Aim for one or two paid samples within six months before opening an office, and be sure your R&D can follow with upgrades.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.3 and 3.2.4" },
    horizon: "year",
    improves: [],
    weight: 2.2,
  },
  {
    id: "foreign-never-level-low",
    when: {
      all: [
        { fact: "foreign-sales", is: "never" },
        { fact: "level-class", is: "low" },
      ],
    },
    title: { zh: "出海先卖拿手的标准品", en: "Go abroad first with well-mastered standard goods" },
    text: {
      zh: "如果打算出海，先别接定制，拿一两款质量最稳的标准品，去需求明确、门槛不高的市场试；外贸负责人用平台数据和展会筛出二十家客户，从小单做起。E企业先去了东南亚和南美，F企业先去了非洲和南美，研发见了效才往上走。第一年不看卖了多少，看有几家回头、退货率多少，客户提到的技术短板有没有记下来交给研发。",
      en: "If you plan to export, leave bespoke work aside and try one or two of your most reliable standard products where demand is plain and barriers are low, starting with small orders from twenty customers screened through trade platforms and fairs. Firm E began in South-East Asia and South America and firm F in Africa and South America, and both climbed once their R&D had borne fruit. In year one judge repeat orders and returns, not volume, and pass every technical complaint to R&D.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.2 and 3.2.3" },
    horizon: "year",
    improves: [],
    weight: 2.2,
  },
  {
    id: "foreign-stopped",
    when: { fact: "foreign-sales", is: "stopped" },
    title: { zh: "先弄清当初为什么退出来", en: "Find out why the business abroad really ended" },
    text: {
      zh: "再出去之前，请当时的销售和技术坐下来写一页纸：是价格、渠道、认证，还是产品升级没跟上。B企业当年退出，是客户要换更先进的设备，自己做不出来，买授权又太贵；若您也是这个原因，先补技术再谈市场。打电话回访三家老客户，问一句“现在做到什么程度您还会买”，答案就是立项的依据，也看得出该不该回去。",
      en: "Before going out again, have the people who were there write one page on whether price, channel, certificates or a missed product upgrade ended it. Firm B left because customers wanted more advanced equipment that it could not develop and could not afford to license; if that is your story, mend the technology first. Telephone three former customers and ask what it would take for them to buy again: the answers are your project brief, or your reason to stay at home.",
    },
    source: { paper: "he-sun-2022", place: "section 3.1.1" },
    horizon: "quarter",
    improves: [],
    weight: 2.2,
  },
  {
    id: "path-1",
    when: { fact: "path", is: 1 },
    title: { zh: "找一家肯提难题的老客户", en: "Find one customer who will set hard problems" },
    text: {
      zh: "从出海到现在，您主要在接客户已经说出口的需求，市场一变就容易换一批客户从头来。这样接没有错，要往上走，得攻下客户在意的技术：请外贸经理挑一家懂技术、肯说实话的老客户，每季度视频一次，技术人员在场，专谈产品哪里不够好。A企业市场换了好几处，核心技术和工艺一直落在后面，留在了中低端。一年里把客户提的一个难题做进新产品，就是往前走了一步。",
      en: "Since you went abroad you have mostly met needs that customers had already stated, which means starting afresh whenever a market turns. The way up is technology that customers care about: have the export manager pick one knowledgeable, candid customer and hold a quarterly call, with an engineer present, on where the product falls short. Firm A changed markets several times while its core technology and processes stayed behind the leaders’, and remained at the lower end. If one of those problems is solved in a new product within the year, you have moved on.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.1 and 3.2.1" },
    horizon: "year",
    improves: ["latent-demand", "individual-demand"],
    weight: 2,
  },
  {
    id: "path-2",
    when: { fact: "path", is: 2 },
    title: { zh: "查清被超过的那一项，自己攻回来", en: "Find what was overtaken, and win it back in-house" },
    text: {
      zh: "刚出去时您能引着客户走，现在更多是跟着需求卖；先选一类流失的高端客户，查清是哪一项性能被超过、这项技术当初从哪来。C企业、D企业走过这段路：授权和合作断了，自己的研发跟不上，靠标准品维持，一家说还在攻关，一家说还要回高端。把这一项立成一到三年的攻关项目，由自己的人主导，每季度拿样品给老客户测一次，测试数据追平了再谈订单。",
      en: "You once led customers and now mostly follow demand. Choose one group of demanding customers you lost, and have the technical lead establish which property was overtaken and where that technology had come from. Firms C and D went this way: licences and joint work ended, their own R&D did not keep up, and standard goods kept them going; one is still working on the technology, the other means to return. Make that property a project of one to three years led by your own people, have a former customer test a sample each quarter, and talk orders once the figures are level.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.2 and 3.2.2, table 3" },
    horizon: "three-years",
    improves: ["lead-demand"],
    weight: 2.2,
  },
  {
    id: "path-3",
    when: { fact: "path", is: 3 },
    title: { zh: "把引导客户的做法固定下来", en: "Make the new way with customers a routine" },
    text: {
      zh: "您已经从等订单走到了主动挖需求，要防的是这本事系在一两个能人身上。请销售和研发把最近做成的两个定制项目写成流程：谁去问、怎么问、谁拍板做不做，下一个项目换一组人照着走。E企业能给美国、德国、英国的客户定制，靠的是连续攻下的技术，再加柔性的生产线；换了人还能做成，这本事才算是企业的。",
      en: "You have moved from waiting for orders to seeking out needs, and the risk now is that the skill rests on one or two people. Have sales and R&D write up your last two tailored projects as a procedure (who asks, how, who decides) and give the next one to a different team. Firm E’s custom work for American, German and British buyers stood on technology mastered piece by piece and on flexible lines; when other people can do it too, the skill belongs to the firm.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.2 and 3.2.3" },
    horizon: "year",
    improves: ["lead-demand", "individual-demand", "driver-orientation"],
    weight: 1.8,
  },
  {
    id: "path-4",
    when: { fact: "path", is: 4 },
    title: { zh: "从客户需求里看下一轮技术", en: "Read the next technology in customers’ needs" },
    text: {
      zh: "您一直能走在客户前面，接下来把眼光放远一轮：每年请三家要求最高的海外客户，和研发一起谈五年后的工况和指标，由技术负责人整理出两个预研方向。G企业就是拿客户的需求数据，来定新技术往哪走。三年后回头看，当年的判断有几条应验，预研有几项真的用进了产品。",
      en: "You have stayed ahead of customers throughout, so look one generation further: each year ask your three most exacting foreign customers what they will need in five years and have the technical lead draw two exploratory projects from it. Firm G uses customers’ demand data to decide where its new technology should go. In three years, count how many forecasts came true and how many projects reached a product.",
    },
    source: { paper: "he-sun-2022", place: "section 3.1.3 and table 4" },
    horizon: "three-years",
    improves: ["latent-demand"],
    weight: 1.6,
  },
  {
    id: "demand-records",
    when: { fact: "foreign-sales", is: "now" },
    title: { zh: "海外需求，有人记、有人看、有人猜", en: "Record foreign demand, read it, and forecast" },
    text: {
      zh: "请外贸团队把近一年的询盘、投诉、退单和客户提的参数录进一张表，每月和研发碰一次头，圈出重复三次以上的要求；每半年再猜一次下半年谁会要什么，写下来留底。普通表格就够，要紧的是有一个人负责、按月真的碰头。半年后看两条：几条要求变成了改进或新品，上次猜中了几条；一条都没有，就换个人管，或换个碰法。",
      en: "Have the export team enter a year of enquiries, complaints, lost orders and requested specifications in one table, and sit down with R&D each month to mark whatever appears three times or more; every six months guess who will want what in the next six, and write it down. A plain spreadsheet will do, provided one person owns it and the meeting takes place. After half a year count the entries that became an improvement or a product, and the guesses that came true; if there are none, change the owner or the meeting.",
    },
    source: { paper: "he-sun-2022", place: "section 4.3" },
    horizon: "quarter",
    improves: ["lead-demand", "latent-demand", "individual-demand", "market-orientation", "driver-orientation"],
    weight: 1.2,
  },
  {
    id: "lead-demand-weak",
    when: {
      all: [
        { fact: "foreign-sales", is: "now" },
        { fact: "capability-class", is: "strong" },
        { fact: "indicator.lead-demand", below: 50 },
      ],
    },
    title: { zh: "带着自己的方案去见客户", en: "Go to customers with a proposal already made" },
    text: {
      zh: "研发够强，却多半等客户开口。请技术负责人每季度拿一样自己先做出来的东西，样机、数据都行，去见一家要求高、肯为性能付钱的海外客户，请对方挑毛病，也问一句采购要求能不能跟着改。G企业、H企业凭技术引导客户，服务的一直是高端市场。一年里有一家客户照您的方案改了要求，就算带动了一回。",
      en: "Your R&D is strong, yet you mostly wait for customers to speak. Each quarter have the technical lead take something made before anybody asked, be it a prototype or a set of figures, to a demanding foreign customer who pays for performance, invite criticism, and ask whether the purchasing specification could change accordingly. Firms G and H led customers by their technology and have served the high end throughout. If one customer rewrites a specification to your proposal within the year, you have led once.",
    },
    source: { paper: "he-sun-2022", place: "section 3.1.3" },
    horizon: "year",
    improves: ["lead-demand", "market-orientation"],
    weight: 1.4,
  },
  {
    id: "latent-demand-weak",
    when: {
      all: [
        { fact: "foreign-sales", is: "now" },
        { fact: "capability-class", is: "strong" },
        { fact: "indicator.latent-demand", below: 50 },
      ],
    },
    title: { zh: "找出客户一直在将就的地方", en: "Find what customers are putting up with" },
    text: {
      zh: "请售后把近一年海外客户的故障、改装和变通用法理一遍，研发从中挑三处客户没提、却一直在将就的地方，各做一个简单的样子去问。领先的企业是从需求数据里找出有潜力的地方，再拿它来带研发和设计。三处里有一处客户愿意试，就往下做；一处也没有，回头看是数据少了，还是问错了人。",
      en: "Have after-sales gather a year of faults, alterations and workarounds at foreign customers, let R&D pick three things that nobody asked for yet everybody puts up with, and show a simple mock-up of each. The leading firms of the study look in demand data for where there is room to grow and let that guide research and design. If one of the three finds a customer willing to try, go on; if none does, ask whether the data were too few or the wrong person was asked.",
    },
    source: { paper: "he-sun-2022", place: "section 3.2.4" },
    horizon: "year",
    improves: ["latent-demand"],
    weight: 1.3,
  },
  {
    id: "individual-demand-weak",
    when: {
      all: [
        { fact: "foreign-sales", is: "now" },
        { fact: "capability-class", is: "strong" },
        { fact: "indicator.individual-demand", below: 50 },
      ],
    },
    title: { zh: "给重点客户配一名懂应用的工程师", en: "Give key customers an engineer who knows their use" },
    text: {
      zh: "从海外客户里挑三家肯为定制多付钱的，各配一名工程师，把对方的工况、工艺和验收办法摸清，写成一页档案，报价前由他定哪些地方单独设计。讲到定制，E企业说每家要的都不一样，F企业说得时时和客户沟通。半年后看三家各有几处是为它单独设计的，这些订单的毛利比标准品高没高。",
      en: "Choose three foreign customers who pay more for a tailored product and give each an engineer who learns its operating conditions, process and acceptance tests, keeps them on one page, and decides before the quotation what is to be designed for it alone. Of tailored work, firm E says that every customer wants something different, and firm F that one must be in touch with customers all the time. In six months see what was designed for each of the three, and whether those orders earn more than standard goods.",
    },
    source: { paper: "he-sun-2022", place: "section 3.2.3 and table 4" },
    horizon: "year",
    improves: ["individual-demand", "focus-orientation"],
    weight: 1.3,
  },

  // Learning: stage and mode
  {
    id: "benchmark-fits",
    when: {
      all: [
        { fact: "stage", is: "benchmark" },
        {
          any: [
            { fact: "fit", is: "fits" },
            { fact: "coupling", is: "none" },
          ],
        },
      ],
    },
    title: { zh: "对着标准，一条一条补差距", en: "Close the gap to the standard line by line" },
    text: {
      zh: "这一步主要靠自己看、自己琢磨：找来目标客户用的标准和图样，技术负责人带两三个骨干把每个指标列成表，标出达标、差多少、谁来补，每周销几条。精成数控入行时，手里是美国铁姆肯给的样件和几张图纸，限期一个月，做不好就改，改好再送，这才当上配套商。看未达标的条数是不是一周比一周少，首件送检能不能过。",
      en: "At this step you mostly watch and work things out alone: obtain the target customer’s standard and drawings, and have the technical lead with two or three good people list every parameter, the shortfall and who will close it, week by week. Jingcheng entered the bearing trade with samples and a few drawings from Timken and a month to match them, and resubmitted until its parts were accepted. The measure is a list of open points that shrinks each week and a first sample that passes inspection.",
    },
    source: { paper: "hu-xu-yang", place: "section 4.1" },
    horizon: "year",
    improves: ["stage-benchmark"],
    weight: 2.3,
  },
  {
    id: "benchmark-ahead",
    when: {
      all: [
        { fact: "stage", is: "benchmark" },
        { fact: "fit", is: "ahead" },
      ],
    },
    title: { zh: "关系走得近，先借力过标准", en: "Use the close partner to pass the standard first" },
    text: {
      zh: "您和学习伙伴已经常来常往，准入和标准这一关还没过。下次见面请对方的技术人员对着标准挑毛病，带回一张问题清单，由技术负责人限期逐条解决。先攒出一段稳定的合格供货记录，再谈更深的合作，说话也更有分量。",
      en: "You and your learning partner are close, while admission and the standard are still ahead of you. At the next meeting ask their engineers to find fault against the standard and give the list to your technical lead with dates. A steady record of accepted deliveries comes first, and gives you more weight when deeper work is discussed.",
    },
    source: { paper: "hu-xu-yang", place: "sections 4.1 and 5.2" },
    horizon: "year",
    improves: ["stage-benchmark"],
    weight: 2.2,
  },
  {
    id: "chase-fits",
    when: {
      all: [
        { fact: "stage", is: "chase" },
        { fact: "fit", is: "fits" },
      ],
    },
    title: { zh: "把小改小革攒成自己的技术", en: "Turn small improvements into an in-house system" },
    text: {
      zh: "多请学习伙伴的技术人员到车间现场指点，每次只解决一道工序，改完马上写进工艺文件，别只留在老师傅脑子里。精成那几年就是请对方无锡公司的技术部长上门，再发动一线小改小革，一名员工接连几处改动，就让一款产品的成本降了三成。请工艺负责人每月报两个数：新写进文件的改进几条，合格率和单件成本变了多少。",
      en: "Invite your partner’s engineers to the shop floor as often as they will come, settle one operation at a time and write it into the process documents at once, not only into an old hand’s memory. Jingcheng brought in the technical head of its customer’s Wuxi company and encouraged small improvements from everyone, and one employee’s changes took 30% off a product’s cost. Have the process manager report monthly how many improvements were documented and what they did to yield and unit cost.",
    },
    source: { paper: "hu-xu-yang", place: "section 4.2 and table 3" },
    horizon: "year",
    improves: ["stage-chase"],
    weight: 2.3,
  },
  {
    id: "chase-ahead",
    when: {
      all: [
        { fact: "stage", is: "chase" },
        { fact: "fit", is: "ahead" },
      ],
    },
    title: { zh: "合作走得快，家底要跟上", en: "Let in-house know-how catch up with the partnership" },
    text: {
      zh: "和学习伙伴已经有来有往，可自家的工艺、检验、设备这一套还没成形，合作一停就容易露底。请技术负责人今年把主导产品的工艺路线、关键参数、常见故障写成自己的文件，每次联合讨论之后一周内更新。检验办法很简单：找一个没参加过合作的班组照着做，看能不能一次做合格。",
      en: "You already exchange knowledge with your partner, yet your own set of processes, checks and equipment is not in place, and would be exposed if the work stopped. Have the technical lead write down the main product’s process route, key parameters and usual faults this year, and update them within a week of every joint discussion. The test is simple: a crew that took no part in the partnership follows the documents and gets it right first time.",
    },
    source: { paper: "hu-xu-yang", place: "sections 4.2 and 5.2" },
    horizon: "year",
    improves: ["stage-chase"],
    weight: 2.2,
  },
  {
    id: "surpass-behind",
    when: {
      all: [
        { fact: "stage", is: "surpass" },
        { fact: "fit", is: "behind" },
      ],
    },
    title: { zh: "再近一步：和伙伴一起解难题", en: "A step closer: solve problems together with the partner" },
    text: {
      zh: "您的本事已经够得着难题，和学习伙伴却还没到常来常往、互相学这一步。下次见面换一个问法：“有没有一直没解决的问题，让我们试试？”要一个小而具体的，抽三个人限三个月给出样件和数据，做成了把方法也讲给对方。精成就是帮客户解开疑难、把成果分享出去，才从供应商变成可以商量事的伙伴；对方开始主动带问题上门，这一步就走通了。",
      en: "You are ready for hard problems, but you and your partner do not yet have a regular exchange in which both learn. At the next meeting ask whether there is something they have never solved that you might try, take a small and definite one, give three people three months to return parts and data, and if it works explain the method too. By solving its customer’s problems and sharing the results Jingcheng grew from supplier to partner; you will know it is working when they bring you the next problem unasked.",
    },
    source: { paper: "hu-xu-yang", place: "sections 4.3 and 5.2" },
    horizon: "quarter",
    improves: ["coupling", "partnership", "stage-surpass"],
    weight: 2.7,
  },
  {
    id: "surpass-fits",
    when: {
      all: [
        { fact: "stage", is: "surpass" },
        { fact: "fit", is: "fits" },
      ],
    },
    title: { zh: "盯住对方也没解决的难题", en: "Go for the problems that the partner has not solved" },
    text: {
      zh: "您和伙伴有来有往，正是攻难题的时候：今年选两三个行业公认的痛点，技术骨干从结果倒着查，每一道工序都问一句“非得这样吗”，谁都可以质疑，问错了不怪。精成有一次把对方流程里的步骤颠倒过来做，就解决了问题。成不成，看解法有没有被对方采用、写进他们的流程；没被采用的，也要问清差在哪里。",
      en: "You and your partner now teach each other, which is the time to attack hard problems: take two or three that the trade complains of and have your best engineers work back from the result, asking of every step whether it must be so; let anybody doubt, and blame nobody for a wrong question. Jingcheng once solved a customer’s problem simply by reversing the order of the steps. What counts is that your partner adopts the solution in its own process; where it does not, ask what was missing.",
    },
    source: { paper: "hu-xu-yang", place: "section 4.3" },
    horizon: "year",
    improves: ["stage-surpass"],
    weight: 2.3,
  },
  {
    id: "surpass-ahead",
    when: {
      all: [
        { fact: "stage", is: "surpass" },
        { fact: "fit", is: "ahead" },
      ],
    },
    title: { zh: "先在一个环节真正领先", en: "First take a real lead in one component" },
    text: {
      zh: "共同决策的架子已经搭好，局部领先还没做出来。请和伙伴商定一个部件、一个指标、一个期限，双方各出一名负责人，每月只汇报这个数。也别丢下产业链上的大客户，他们手里的难题最真；样件在客户现场跑赢现有产品，再谈下一步。",
      en: "Shared decisions are in place before you have a lead in any part. Agree with your partner on one component, one figure and one date, name a person on each side, and report that figure monthly. Keep close to the big customers in your chain, who hold the real problems, and go further once your part beats the present one on a customer’s site.",
    },
    source: { paper: "hu-xu-yang", place: "sections 4.3 and 5.2" },
    horizon: "year",
    improves: ["stage-surpass"],
    weight: 2.2,
  },
  {
    id: "overturn-behind",
    when: {
      all: [
        { fact: "stage", is: "overturn" },
        {
          any: [
            { fact: "fit", is: "behind" },
            { fact: "coupling", is: "none" },
          ],
        },
      ],
    },
    title: { zh: "找肯一起做到量产的教授", en: "Find researchers who will stay until series production" },
    text: {
      zh: "往下走是新路，没有现成的老师可跟，请您亲自去拜访三个做这方面研究的团队，只问一句：愿不愿意从样品一起做到能卖的产品。精成在上海和教授团队合办公司，股份51比49，请教授来当CEO，两边的人常驻对方那里。先签一个一年期的小项目，看大事是不是一起定、出了问题是不是一起改，合得来再谈股份。",
      en: "What lies ahead is a new path with no teacher to follow, so visit three research teams yourself and ask whether they would work with you from specimen to saleable product. Jingcheng formed a company in Shanghai with a professor’s team, 51 to 49, made the professor its chief executive and placed people on each other’s premises. Begin with a one-year project, see whether decisions and setbacks are truly shared, and discuss equity after that.",
    },
    source: { paper: "hu-xu-yang", place: "section 4.4 and table 5" },
    horizon: "year",
    improves: ["partnership", "stage-overturn"],
    weight: 2.7,
  },
  {
    id: "overturn-fits",
    when: {
      all: [
        { fact: "stage", is: "overturn" },
        { fact: "fit", is: "fits" },
      ],
    },
    title: { zh: "设好关口，把样品做到批量", en: "Set gates from specimen to series production" },
    text: {
      zh: "和科研伙伴平起平坐，最怕停在好看的样品上：新路线的每个产品，双方都按“样品、展品、产品、商品”四关各写一条过关标准，生产负责人从第一关就参加。精成学了教授的方案后，指出那样做出来的是小批量，双方反复改了路线才走到量产。每半年对一次，卡在哪一关就议哪一关，合格率、节拍、成本三个数说了算。",
      en: "You work with your research partner as equals, and the danger is to stop at a handsome specimen: for every product of the new route write one passing test each for specimen, exhibit, product and goods, and bring the production manager in from the first. Jingcheng saw that its professor’s first route would make small batches only, and the two kept changing it until they reached volume. Review every six months, discuss the gate where you are stuck, and let yield, cycle time and cost decide.",
    },
    source: { paper: "hu-xu-yang", place: "section 4.4" },
    horizon: "three-years",
    improves: ["stage-overturn"],
    weight: 2.3,
  },
  {
    id: "ambition",
    when: {
      any: [
        { fact: "stage", is: "chase" },
        { fact: "stage", is: "surpass" },
      ],
    },
    title: { zh: "给企业立一个自己的志向", en: "Set the firm an aim of its own" },
    text: {
      zh: "配套的位置站稳了，可以往远处想。请您写下一项同行至今靠别人、您想自己做成的技术，三年一段排三段，每段写清做到哪一步、投多少钱、谁来做，每年和骨干当面对一次。精成的老板还在跟着巨头学的时候，就立志打破高端轴承的国外垄断；后来精成为此规划了九年、三个三年，同教授团队一起做。一年后看三样：有没有人、有没有钱、做没做过一次真的试验。",
      en: "With your place as a supplier safe, you can look further ahead. Write down one technology for which your trade still depends on others and which you mean to make your own, plan it in three stretches of three years, with the step, the money and the people of each, and go through it with your key people every year. While still learning from the giants, Jingcheng’s founder resolved to break the foreign hold on high-end bearings; later the firm planned nine years for it in three parts, and set to work with a professor’s team. After a year see whether there are people, money and one real trial behind it.",
    },
    source: { paper: "hu-xu-yang", place: "sections 4.4 and 6.2, table 5" },
    horizon: "three-years",
    improves: ["stage-overturn"],
    weight: 1.9,
  },
  {
    id: "leap-completed",
    when: { fact: "completed", is: true },
    title: { zh: "跨过这一次，安排好下一次", en: "One leap made: prepare for the next" },
    text: {
      zh: "四步都走过来了，但跨过一次不等于下一次也跨得过。请技术负责人今年做两件事：给新技术找两个新的应用领域各送一批试用件，再留一个三人小组专看可能替代它的技术。三年内看新领域的收入有没有起来，小组有没有报过一次让您坐不住的消息。",
      en: "All four steps are behind you, though one leap does not guarantee the next. Ask the technical lead for two things this year: trial parts for two new fields of application, and a group of three that watches whatever might replace your technology. Within three years, see whether those fields bring in revenue, and whether that group has ever worried you.",
    },
    source: { paper: "leapmark", place: "beyond the fourth stage" },
    horizon: "three-years",
    improves: [],
    weight: 2,
  },
  {
    id: "pattern-irregular",
    when: { fact: "irregular", is: true },
    title: { zh: "把前面空着的一步补看一遍", en: "Look again at the step that seems to have been skipped" },
    text: {
      zh: "后面的里程碑做到了，前面却有空着的，可能是真跳过去了，也可能是题意理解得严了或松了。请技术负责人拿当时的合同、证书、图纸把空着的几项对一遍：确实做过、答得严了的，把答案改过来；确实没做的，想清楚值不值得去做，不必事后补材料。技术源头强的企业跳步也走得通，但标准和工艺体系这两样空着，量产时往往要回头补课。",
      en: "Later milestones are reached while earlier ones stand open, which may be a real jump or a question read too strictly or too loosely. Have the technical lead check the open ones against contracts, certificates and drawings, correct the answers that were too strict, and decide whether what was really not done is worth doing. A firm with strong research behind it can skip steps, but missing standards and process documents usually have to be made good when volume comes.",
    },
    source: { paper: "leapmark", place: "order of the stages" },
    horizon: "quarter",
    improves: ["stage-benchmark", "stage-chase"],
    weight: 2,
  },
  {
    id: "coupling-none",
    when: { fact: "coupling", is: "none" },
    title: { zh: "带着问题去敲学习伙伴的门", en: "Take good questions to the learning partner" },
    text: {
      zh: "和学习伙伴几乎没有来往，光看样品、图纸，学到的有限。请技术负责人准备三个具体的工艺问题，借送样、验厂、对账的机会请对方的技术人员来车间看一次，路费、车辆您来安排。对方不肯来就上门，再不行换一家近的；半年内有两次当面的技术交流，就算开了头。",
      en: "There is next to no contact with your learning partner, and samples and drawings can only teach so much. Have the technical lead prepare three precise process questions and use the next sample, audit or settlement to bring one of their engineers to your shop floor at your expense. If they will not come, go to them, or choose a firm nearer by; two technical talks face to face within six months is a start.",
    },
    source: { paper: "hu-xu-yang", place: "section 4.2 and appendix" },
    horizon: "quarter",
    improves: ["coupling"],
    weight: 1.7,
  },
  {
    id: "absorption-weak",
    when: { fact: "indicator.absorption", below: 50 },
    title: { zh: "把外来技术讲成车间的话", en: "Put outside knowledge into shop-floor words" },
    text: {
      zh: "学回来的东西停在几个人手里，等于没学。以后每次外出学习或专家来厂，先让两三名骨干学透，一周内用大白话写成一页作业指导书，配上图或口诀，再逐级教到班组，用得上的岗位逐个考一遍。精成的老板会把数学原理打成通俗的比方，也是骨干先学会、再往下教；抽查时随便问一个操作工，他说得出为什么这样做，才算吸收了。",
      en: "Knowledge that stays with a few people has hardly been learnt. After each visit or expert’s call let two or three of your best people master it first, put it within a week into one page of plain instructions with a picture or a catchphrase, teach it level by level to the teams, and test every post that uses it. Jingcheng’s founder turned the mathematics into everyday comparisons, and there too core staff learnt first and taught downwards; you will know it has gone in when any operator can tell you why the step is done that way.",
    },
    source: { paper: "hu-xu-yang", place: "sections 4.1 and 5.2" },
    horizon: "quarter",
    improves: ["absorption"],
    weight: 2,
  },
  {
    id: "improvement-platform-weak",
    when: { fact: "indicator.improvement-platform", below: 50 },
    title: { zh: "给一线的小改小革搭个台子", en: "Give small improvements a home" },
    text: {
      zh: "下周就能开始：定一位技术骨干牵头，拨一笔小经费，设一张改进登记表，谁都能提，三天内答复，采用的当月发奖金并写上名字；登记从今天往后记，不必补以前的。精成2010年办了企业科协，据他们自己说，小微改进此后一年比一年多，成本也降了下来。看每月提了几条、采用几条，一年下来有没有一成员工的建议被采纳；总是老面孔，说明台子还没真正敞开。",
      en: "You can begin next week: name one respected engineer, set aside a little money, open a register to which anyone may add, answer within three days, and pay and credit each adopted idea in the same month; start the register today and leave the past alone. Jingcheng set up a works association for science and technology in 2010, and its people say that small improvements grew every year afterwards and brought costs down. Count ideas raised and adopted, and see in a year whether one employee in ten has had one adopted; if the names never change, it is not yet open to all.",
    },
    source: { paper: "hu-xu-yang", place: "section 4.2 and table 3" },
    horizon: "quarter",
    improves: ["improvement-platform", "stage-chase"],
    weight: 2,
  },

  // Networks, part by part
  {
    id: "home-government-weak",
    when: { fact: "part.home-government", below: 50 },
    title: { zh: "指定一个人跑工信、科技部门", en: "Give one person the job of knowing government programmes" },
    text: {
      zh: "请指定一个人（办公室或财务都行），每季度去一趟区县的工信、科技部门，把适合您的项目、平台、补贴列成表，写明条件和截止日期。一年挑一两个跟研发方向对得上的认真报，别为了补贴去做项目。美的多年做公益、担社会事务，政府关系是慢慢处出来的；看一年下来报了几项、成了几项，钱是不是用在了原定的研发上。",
      en: "Give one person, from the office or finance, the task of calling on the district industry and science departments each quarter and listing the programmes that suit you, with conditions and closing dates. Apply properly for one or two a year that match your research, and never start a project for the sake of a grant. Midea’s standing with government grew slowly through charity and public duties; at year end compare applications made and won, and whether the money went into the research it was meant for.",
    },
    source: { paper: "cai", place: "section 4.1" },
    horizon: "quarter",
    improves: ["home-government"],
    weight: 1.2,
  },
  {
    id: "host-government-weak",
    when: {
      all: [
        { fact: "foreign-sales", is: "now" },
        { fact: "part.host-government", below: 50 },
      ],
    },
    title: { zh: "在卖得最多的国家认识两个部门", en: "Know two offices in the main foreign market" },
    text: {
      zh: "先选卖得最多的那个国家，请外贸负责人联系我国驻当地使馆的经商机构和对方的招商部门，问清认证、关税、投资优惠各找谁。下次出差把拜访排进行程，带上您在当地能创造什么：就业、配套、培训。美的2023年在巴西建新厂，有当地市政府配合；一年内有一件事因为认识人而办得快了，这条线就算通了。",
      en: "Take the country where you sell most, and have the export manager contact the Chinese embassy’s commercial office and the local investment agency to learn who handles certification, duties and incentives. Put visits into the next trip and bring what you can offer the place, such as jobs, local sourcing or training; a Brazilian municipality worked with Midea on its new plant in 2023. If one matter goes faster this year because you knew whom to ask, the link is working.",
    },
    source: { paper: "cai", place: "section 4.1 and table 3" },
    horizon: "year",
    improves: ["host-government"],
    weight: 1,
  },
  {
    id: "clients-suppliers-weak",
    when: { fact: "part.clients-suppliers", below: 50 },
    title: { zh: "和客户、供应商多共享一步", en: "Share one step more with customers and suppliers" },
    text: {
      zh: "请销售和采购各列出最要紧的三家客户和供应商，标明眼下共享到哪一步：价格交期、年度计划、库存排产，还是共同开发。今年每家往前走一步，每季度坐下谈半天，研发在场，谈下一款要什么、哪种材料能改。彼此信得过，沟通和交易的成本才降得下来；美的从2013年起把采购订单放到供应商云平台上公开发布。记下每次谈出的改进和新询盘，一年后看有几条做成了。",
      en: "Have sales and purchasing name the three most important customers and suppliers each and mark what you share: price and delivery, the yearly plan, stock and schedules, or development. Move one step further with each this year and spend half a day a quarter, with R&D present, on what the next product needs and which material could change. Trust brings down what communication and transactions cost; Midea has issued its purchase orders openly on a supplier cloud platform since 2013. Note each improvement and enquiry that comes of it, and count in a year how many became real.",
    },
    source: { paper: "cai", place: "section 4.2.1" },
    horizon: "quarter",
    improves: ["clients-suppliers"],
    weight: 1.5,
  },
  {
    id: "associations-weak",
    when: { fact: "part.associations", below: 50 },
    title: { zh: "进一个标准工作组，真干活", en: "Join one standards group and do the work" },
    text: {
      zh: "协会不在多，选一个跟主导产品最近的，让总工报名参加标准起草或技术分会，而不是只交会费、领牌子。先从提供试验数据做起，一年去两次会，回来向研发讲一刻钟听到了什么。看有没有提前知道标准要怎么改，有没有认识一家后来谈成事的企业。",
      en: "One association is enough if it is the closest to your main product: put your chief engineer forward for a drafting or technical group rather than pay for a plaque. Begin by offering test data, attend twice a year, and have a quarter of an hour’s report to R&D after each meeting. The return is hearing early how a standard will change, and one contact who later becomes business.",
    },
    source: { paper: "cai", place: "section 4.2.2" },
    horizon: "year",
    improves: ["associations"],
    weight: 1,
  },
  {
    id: "other-enterprises-weak",
    when: { fact: "part.other-enterprises", below: 50 },
    title: { zh: "从一个小合作学别家的长处", en: "Learn another firm’s strength through one small deal" },
    text: {
      zh: "先想清楚最缺哪一样（一道工艺、一条渠道，还是一张证），再找一家有这样东西的企业谈小合作，代工、联合投标、买一项许可都行。美的1988年就是从贴牌出口起步，后来才有合资和并购。合同里写明做出来的改进归谁、合作停了您还能用什么；一年后看这项本事有没有长在自己人身上。",
      en: "Decide first what you most lack, be it a process, a channel or a certificate, then propose something small to a firm that has it: contract manufacturing, a joint bid, a single licence. Midea began abroad in 1988 by making for others’ brands, and joint ventures and acquisitions came later. Write down who owns improvements and what you may still use if it ends, and in a year ask whether your own people now have the skill.",
    },
    source: { paper: "cai", place: "section 4.2.3" },
    horizon: "year",
    improves: ["other-enterprises"],
    weight: 1.2,
  },
  {
    id: "universities-weak",
    when: { fact: "part.universities", below: 50 },
    title: { zh: "带一个真难题去找学校", en: "Take one real problem to a university" },
    text: {
      zh: "别急着挂牌，先请技术负责人把一个卡了半年以上的难题写成一页纸，找两三个对口的老师谈，签一个半年到一年的小项目。安排一名自己的年轻工程师全程跟着做，再接收一两名学生来厂实习。美的和江南大学合作了六年，2016年才建联合实验室；看难题解了没有，更要看自己的人学会了没有。",
      en: "Leave the nameplates for later: have the technical lead put one problem that has been stuck for half a year on a page, show it to two or three suitable academics and sign a small project of six to twelve months. Put one of your young engineers on it throughout and take a student or two into the works. Midea worked with Jiangnan University for six years before opening a joint laboratory in 2016; ask whether the problem was solved and, above all, whether your own person can now solve the next.",
    },
    source: { paper: "cai", place: "section 4.3.1" },
    horizon: "year",
    improves: ["universities"],
    weight: 1.5,
  },
  {
    id: "overseas-research-weak",
    when: {
      all: [
        { fact: "foreign-sales", is: "now" },
        { fact: "part.overseas-research", below: 50 },
      ],
    },
    title: { zh: "海外研发从一位专家开始", en: "Start research abroad with one expert" },
    text: {
      zh: "出海不光是卖货，也是学技术的路，但不必一上来就设中心：先请一位海外同行专家做兼职顾问，或者和海外客户的实验室一起做一次测试，花钱不多，也能摸清路数。美的海外研发中心从2017年的10个到2020年的18个，背后有产品规模撑着。一年后看带回来的信息有没有改过您的一个技术决定；没有，就先把钱用在国内。",
      en: "Going abroad is a way to learn technology as well as to sell, but you need no centre to begin with: retain one expert from the field part-time, or run one set of tests with a foreign customer’s laboratory, at limited cost. Midea went from 10 R&D centres abroad in 2017 to 18 in 2020 on the strength of its product volumes. After a year ask whether what you learnt changed one technical decision; if it did not, spend the money at home for now.",
    },
    source: { paper: "cai", place: "sections 4.3.2 and 5" },
    horizon: "year",
    improves: ["overseas-research"],
    weight: 0.8,
  },

  // Technical strength, indicator by indicator
  {
    id: "product-technology-weak",
    when: { fact: "indicator.product-technology", below: 50 },
    title: { zh: "买回最好的产品，逐项比", en: "Buy the best product and compare it point by point" },
    text: {
      zh: "请技术负责人把市面上最好的同类产品买两台回来，送第三方和自家产品一起测，列出差得最多、客户又最在意的三项指标，定人定期限去追。同时选一张比现在更难拿的外部认可作为目标，F企业的产品就过了国际上最严的“澳标”。比的是产品本身的技术，不是多了几样数字化、智能化功能。每季度复测一次，差距缩小了，同规格的报价不用再往下压，就是见效。",
      en: "Have the technical lead buy two of the best comparable products, send them with yours to an independent laboratory, and pick the three figures where you trail most and customers care most, each with a name and a date. Choose one outside approval harder than those you hold as the goal; firm F’s products passed Australia’s standard, the strictest abroad. Compare the technology of the product itself, not digital or smart features added to it. Test again each quarter: a narrowing gap, and a price for the same specification that you need not cut, show that it works.",
    },
    source: { paper: "he-sun-2022", place: "sections 1.2 and 3.1.2" },
    horizon: "year",
    improves: ["product-technology"],
    weight: 2,
  },
  {
    id: "patents-held-weak",
    when: { fact: "indicator.patents-held", below: 50 },
    title: { zh: "把真在用的技术护起来", en: "Protect the technology that is actually in use" },
    text: {
      zh: "请研发和专利代理人花两天盘一遍主导产品：结构、工艺、软件里，自己做出来、别人看得见也抄得走的，挑最要紧的三处申请，发明专利优先。别为了凑数去买、去报，凑来的专利撑不住产品。以后每个项目结题都问一句“哪里该申请、哪里该保密”；一年后看核心卖点有几处有权利护着。",
      en: "Give R&D and a patent attorney two days with the main product to find what is truly yours and easily copied, and file for the three points that matter most, as invention patents where possible. Do not buy or file for the sake of a number, since such patents hold nothing up. From now on let every project close by asking what to file and what to keep secret, and in a year count the selling points that are protected.",
    },
    source: { paper: "he-sun-2022", place: "table 2" },
    horizon: "year",
    improves: ["patents-held"],
    weight: 1.6,
  },
  {
    id: "core-technology-ownership-weak",
    when: { fact: "indicator.core-technology-ownership", below: 50 },
    title: { zh: "画一张核心技术来源图", en: "Map where the core technology comes from" },
    text: {
      zh: "请总工把主导产品的关键零件、材料、工艺、软件列出来，逐项标明谁研发、权利归谁、断了要多久才补得上。从“断了最疼、自己最有希望做出来”的那一项开始立项，三年拿下一两项；以后谈授权和合作研发，先把成果归谁、停了还能用什么写进合同。每半年更新这张图，自己掌握的格子多了，或者补上所需的时间短了，就是进展。",
      en: "Have your chief engineer list the critical parts, materials, processes and software of the main product, and mark for each who developed it, who holds the rights and how long it would take to replace. Start with the one that would hurt most and that you could best make yourself; one or two in three years is a fair aim. In any new licence or joint development, first write into the contract who owns the results and what you may still use when it ends. Update the map every six months and look for more that is yours, or less time to replace the rest.",
    },
    source: { paper: "he-sun-2022", place: "sections 3.1.2 and 4.3" },
    horizon: "three-years",
    improves: ["core-technology-ownership"],
    weight: 2.6,
  },
  {
    id: "independence-weak",
    when: {
      all: [
        { fact: "level-class", is: "high" },
        {
          any: [
            { fact: "answer.independence", is: "lowest" },
            { fact: "answer.independence", is: "low" },
          ],
        },
      ],
    },
    title: { zh: "为断供那一天提前做准备", en: "Prepare for the day a licence ends" },
    text: {
      zh: "产品好，命门却在别人手里：本月请法务和总工把许可、联合研发、关键外购件的合同翻出来，记下到期日、终止条款和改进归属。挑最险的一份，先谈续约条件，同时安排自己的团队做一款不用它的替代样机，哪怕性能先低一截。C企业、D企业就是授权和合作一停，自己的团队短期攻不下来，丢了发达国家市场；替代样机通过客户测试那天，您才有选择。",
      en: "The product is good but others hold the key to it: this month have your lawyer and chief engineer list every licence, joint development and critical bought-in part with its expiry, termination terms and ownership of improvements. For the riskiest, open talks on renewal and at the same time have your own team build a substitute prototype, even if it performs less well at first. When their partners withdrew, the teams of firms C and D could not replace the technology in time; the day a customer passes your substitute, you have a choice.",
    },
    source: { paper: "he-sun-2022", place: "section 3.1.2" },
    horizon: "quarter",
    improves: ["core-technology-ownership"],
    weight: 2.5,
  },
  {
    id: "research-staff-quality-weak",
    when: { fact: "indicator.research-staff-quality", below: 50 },
    title: { zh: "把研发骨干养出来、留得住", en: "Grow R&D people and keep them" },
    text: {
      zh: "请人事和研发负责人先立一两条能管一年以上的制度：年度培训预算、项目奖金、技术职级，挑最缺的做起；再给每名研发人员写一张卡，会什么、今年学什么、跟哪个项目，您每半年亲自谈一次。奖励尽量跟项目收益挂钩，美的从2014年起给研发人员股权激励，小厂可以先从收益分成做起。年底看骨干走了几个、能独立带项目的人多了几个。",
      en: "Have personnel and the head of R&D set up one or two arrangements that will hold for a year and more, be it a training budget, project bonuses or technical grades, beginning with what is missed most; then write a card for each developer with what they can do, what they will learn and on which project, and talk it over yourself twice a year. Tie rewards to what projects earn; Midea has given its R&D staff equity since 2014, and a small works can start with a share of the proceeds. In December count key people lost and people who can now lead a project.",
    },
    source: { paper: "cai", place: "section 4.3.1" },
    horizon: "year",
    improves: ["research-staff-quality"],
    weight: 2,
  },
  {
    id: "patent-growth-weak",
    when: { fact: "indicator.patent-growth", below: 50 },
    title: { zh: "每月一次，从项目里挖专利", en: "Mine the projects for patents every month" },
    text: {
      zh: "先让专利有人专管：请一名研发骨干兼专利联络员，每月开一小时会，把各项目新解决的问题过一遍，当场定申请、保密还是放下。申请到授权要等，发明常常要两三年，所以今年先看提案数和申请数，后年再看授权。件数不必硬凑，先问每一件能不能真的挡住仿制。",
      en: "Put somebody in charge of patents: make one developer the patent contact and hold an hour each month on what each project has newly solved, deciding on the spot to file, keep secret or let go. Grants take time, for inventions often two or three years, so count proposals and filings this year and grants the year after next. There is no need to press for numbers; ask of each whether it would really stop a copy.",
    },
    source: { paper: "he-sun-2022", place: "table 2" },
    horizon: "year",
    improves: ["patent-growth"],
    weight: 1.5,
  },
  {
    id: "iteration-speed-weak",
    when: { fact: "indicator.iteration-speed", below: 50 },
    title: { zh: "找出新品拖得最久的那一段", en: "Find where new products wait longest" },
    text: {
      zh: "请研发把上一代产品从立项到量产的日子画成一条线，标出每一段花了多久、在等谁：等模具、等试验、等拍板，各占多久。先砍最长的一段：试验排不上就联系外面的实验室，拍板慢就定每周固定评审日。下一款照样记日子，总时间比上一款短，而且跟得上同行，就说明有效。",
      en: "Have R&D draw the last generation as a line from approval to production, marking how long each stretch took and what it was waiting for: tooling, tests or decisions. Cut the longest one first, with an outside laboratory if testing is the queue or a fixed weekly review if decisions are. Keep the same record for the next product: a shorter total, level with your peers, is the proof.",
    },
    source: { paper: "he-sun-2022", place: "table 2" },
    horizon: "year",
    improves: ["iteration-speed"],
    weight: 1.7,
  },

  // What the networks bring
  {
    id: "technology-improvement-weak",
    when: { fact: "indicator.technology-improvement", below: 50 },
    title: { zh: "给研发单立预算、单独记账", en: "Give R&D its own budget and its own ledger" },
    text: {
      zh: "请财务从下个月起给研发单独设账，按项目记人工、材料、试验费，只记真实发生、有原始凭证的；年初定好全年预算，不因为一个月订单紧就挪走。账清楚了，能不能享受研发费用加计扣除，也好跟税务和会计师核对。每季度看三个数：实际花了几成、解决几个技术问题、形成几件专利或新工艺；钱花了后两样没动，就要换项目。",
      en: "From next month have finance keep R&D in its own ledger by project, with the wages, materials and testing that really occurred and have original vouchers, and an annual budget that one tight month does not take away. Clear books also let your accountant check with the tax office whether the deduction for research costs applies to you. Each quarter look at the share spent, the technical problems closed and the patents or processes that came of it; if money goes out and the other two stand still, change the project.",
    },
    source: { paper: "cai", place: "sections 4.3.2 and 6" },
    horizon: "quarter",
    improves: ["technology-improvement"],
    weight: 1.8,
  },
  {
    id: "market-expansion-abroad-weak",
    when: {
      all: [
        { fact: "foreign-sales", is: "now" },
        { fact: "indicator.market-expansion", below: 50 },
      ],
    },
    title: { zh: "先多布几个点，再逐步做深", en: "Spread the sales points first, then go deeper" },
    text: {
      zh: "刚出海不久的，别把家底压在一个地区：请销售负责人先在两三个国家各设一个销售点或找一家代理，摸清各处谁在买、要什么、为什么买别家的。管理和内控跟得上了，再挑回头客多、主动来问的多的一处逐步做深；已经铺得开的，从这一步做起。美的海外收入占比从2010年的26.71%到2020年的42.3%，走了十年；每季度看各点的新询盘和回头订单，铺到管得过来为止。",
      en: "If you are new abroad, do not tie your means to one region: have sales open a sales point or find an agent in two or three countries, and learn who buys there, what they want and why they buy elsewhere. Once management and controls can carry it, go deeper step by step where repeat orders and unprompted enquiries are most; firms already spread widely begin here. Midea took ten years to bring the share of its revenue from abroad from 26.71% in 2010 to 42.3% in 2020; look at new enquiries and repeat orders by place each quarter, and stop where you can no longer manage.",
    },
    source: { paper: "cai", place: "sections 4.2.3 and 5" },
    horizon: "year",
    improves: ["market-expansion"],
    weight: 1.8,
  },
  {
    id: "market-expansion-home-weak",
    when: {
      all: [{ not: { fact: "foreign-sales", is: "now" } }, { fact: "indicator.market-expansion", below: 50 }],
    },
    title: { zh: "先看清自己那块市场有多大", en: "First see how large the market is" },
    text: {
      zh: "请销售负责人用两周画一张表：您这个细分市场一年买多少、前几家各占几成、您占几成，近一年丢的单子各写一句原因。挑一类占比低、又够得着的客户，配一名技术人员跟着跑，今年做成三家。和客户、同行、协会来往多了，市场信息来得快，份额才做得上去。年底看份额动没动，客户主动来问的多没多；都没动，就把丢单的原因再看一遍，先看产品。",
      en: "Give sales two weeks to draw up one table: what your niche buys in a year, what share the first few firms hold and what share is yours, with one line of reason for every order lost in the past year. Pick one kind of customer where your share is low and your reach is good, send an engineer along, and win three this year. Closer ties with customers, peers and associations bring market information sooner, and share follows. In December see whether share or unprompted enquiries have risen; if neither has, read the reasons for lost orders again, those in the product first.",
    },
    source: { paper: "cai", place: "sections 4.2 and 6" },
    horizon: "year",
    improves: ["market-expansion"],
    weight: 1.6,
  },
  {
    id: "profile-thin",
    when: { fact: "profile", is: "thin" },
    title: { zh: "三条线，每条先交一个朋友", en: "Make one good contact on each of three sides" },
    text: {
      zh: "按您的答案，政府、生意圈、院校这三头都还不密；不用同时铺开，今年每头只盯一家：一个主管部门、一家带技术的客户或供应商、一所对口的学校。每头定一个人跑，每季度至少见一次面，您每半年听一次汇报。年底看哪一头带回了东西，一个项目、一条信息、一个人才都算，明年就往那一头加力。",
      en: "By your answers, ties with government, business and research are all still thin. Do not spread out but choose one on each side this year: one department, one customer or supplier with real technology, one suitable university. Give each to a named person who meets them at least quarterly, and hear a report every six months. In December see which side brought something back, be it a project, a piece of news or a recruit, and put next year’s effort there.",
    },
    source: { paper: "cai", place: "sections 5 and 6" },
    horizon: "year",
    improves: [],
    weight: 2,
  },
  {
    id: "profile-government-led",
    when: { fact: "profile", is: "governmentLed" },
    title: { zh: "借政府牵线，认识客户和院校", en: "Let government introduce customers and researchers" },
    text: {
      zh: "按您的答案，和政府走得近，客户和院校那两头还弱；只靠这一头，政策一变就被动。请负责对接的人下次去时只提一个要求：帮忙引见一家产业链上的大企业、一个对口的科研团队。半年内各谈成一次实质合作，哪怕只是一次试样、一次联合测试，比多拿一块牌子有用。",
      en: "By your answers you stand well with government while customers and research lag behind, which leaves you exposed when policy shifts. Have whoever deals with the departments ask for one thing next time: an introduction to one large firm in your chain and one suitable research team. A single trial part or joint test with each within six months is worth more than another plaque.",
    },
    source: { paper: "cai", place: "sections 4.1 and 6" },
    horizon: "quarter",
    improves: [],
    weight: 1.7,
  },
  {
    id: "profile-business-led",
    when: { fact: "profile", is: "businessLed" },
    title: { zh: "把客户的难题转给研发伙伴", en: "Pass customers’ problems to research partners" },
    text: {
      zh: "您的生意圈扎实，知道客户要什么，缺的是把需求变成技术的帮手。请销售和研发从客户反馈里挑两个自己一时解决不了的问题，拿去找高校或检测机构合作，也顺便问问当地科技部门有没有项目能支持。一年后看这两个问题有没有做成客户肯买单的改进。",
      en: "Your business ties are sound and you know what customers want; what is missing is help in turning it into technology. Have sales and R&D choose two problems you cannot solve alone and take them to a university or test institute, asking the local science department on the way whether a programme applies. In a year, see whether either became an improvement that customers pay for.",
    },
    source: { paper: "cai", place: "sections 4.2 and 4.3" },
    horizon: "year",
    improves: [],
    weight: 1.7,
  },
  {
    id: "profile-technology-led",
    when: { fact: "profile", is: "technologyLed" },
    title: { zh: "让研发成果走到客户那里去", en: "Take research results to customers" },
    text: {
      zh: "和院校、研发机构合作得好，可客户和行业里知道的人不多，成果容易停在实验室。请每个合作项目配一名销售，立项时就说清第一个用的客户是谁，中途带样件去谈两次，再由总工在行业会议上讲一次。看一年里有几项成果换来了试用或订单，没有客户愿意试的项目，要敢于停。",
      en: "You work well with universities and laboratories, but few customers know of it and results may stay there. Attach a salesperson to every joint project, name the first customer at the outset, show parts to them twice on the way and have your chief engineer present it once at an industry meeting. Count trials and orders in a year, and be ready to stop what no customer will try.",
    },
    source: { paper: "cai", place: "sections 4.2 and 4.3" },
    horizon: "year",
    improves: [],
    weight: 1.7,
  },
  {
    id: "profile-government-business-led",
    when: { fact: "profile", is: "governmentBusinessLed" },
    title: { zh: "政府、生意都熟，补上院校这头", en: "With government and business strong, add research" },
    text: {
      zh: "按您的答案，政府和生意圈两头都扎实，缺的是一起做研发的人。请技术负责人把客户反复提、自己解不了的问题写成两道题，请主管部门和协会帮忙引见对口的团队，今年签成一个有人、有样件、有期限的小项目。年底看题解到哪一步，再看自己的人学会了没有；题目有进展，明年再谈长期合作。",
      en: "By your answers, government and business are both sound; what is missing is someone to do research with. Have the technical lead turn what customers keep asking and you cannot solve into two questions, let a department or association introduce suitable teams, and sign one small project this year with people, parts and a date. In December see how far the question is solved and whether your own people have learnt from it, and discuss lasting work after that.",
    },
    source: { paper: "cai", place: "sections 4.3.1 and 6" },
    horizon: "year",
    improves: ["universities"],
    weight: 1.5,
  },
  {
    id: "profile-government-technology-led",
    when: { fact: "profile", is: "governmentTechnologyLed" },
    title: { zh: "项目做完，再往客户那里送一程", en: "Carry finished projects on to customers" },
    text: {
      zh: "按您的答案，政府项目和院校合作都做得好，生意圈这头弱，成果容易结了题就放下。请研发和销售把近三年结题的项目排一遍，挑两项客户用得上的，各找一家客户试用、一家同行或供应商一起改，费用先从自己账上出。半年看有没有拿到试用意见，一年看有没有订单；要不来订单的，问清是价格、性能还是没人知道。",
      en: "By your answers, programmes and research ties work well while business is weak, so results may be laid aside once a project closes. Have R&D and sales go through the projects closed in three years, pick two that customers could use, and for each find one customer to try it and one peer or supplier to improve it with, at your own expense to begin with. Look for a customer’s verdict in six months and an order in twelve; without one, ask whether it is price, performance or that nobody knows.",
    },
    source: { paper: "cai", place: "sections 4.2 and 6" },
    horizon: "year",
    improves: ["clients-suppliers", "other-enterprises"],
    weight: 1.5,
  },
  {
    id: "profile-business-technology-led",
    when: { fact: "profile", is: "businessTechnologyLed" },
    title: { zh: "让主管部门知道企业在做什么", en: "Let the departments know what the firm is working on" },
    text: {
      zh: "按您的答案，客户和院校两头都强，政府这头来往少，该得的支持可能没得到。请一名同事每季度去一趟区县的工信、科技部门，带上一页纸，写清在攻什么技术、谁在用、卡在哪里；有外销的，再问问驻外使馆的经商机构能帮什么。项目先立再报，别为补贴立项；一年看有没有一件事因此办成。",
      en: "By your answers, customers and research are both strong and dealings with government few, so you may miss support that is meant for you. Have one colleague call on the district industry and science departments each quarter with one page on what you are developing, who uses it and where you are stuck; if you export, ask also what the embassy’s commercial office can do. Decide on a project first and apply afterwards, never start one for the sake of a grant, and see in a year whether one matter has been settled that way.",
    },
    source: { paper: "cai", place: "sections 4.1 and 6" },
    horizon: "year",
    improves: ["home-government"],
    weight: 1.5,
  },
  {
    id: "profile-comprehensive",
    when: { fact: "profile", is: "comprehensive" },
    title: { zh: "关系年年盘，要看换来什么", en: "Review the ties each year by what they bring" },
    text: {
      zh: "政府、生意圈、院校三头都有根，很难得，接下来要把它们换成新产品和市场。每年初请三头的负责人各列一张表：花了多少时间和钱，带回什么技术、订单、人才，两年没带回东西的减下来，有用的再加深。研究美的的人看这些关系有没有用，看的也是专利和海外收入；您可以先看一个数：今年的新产品里，有几款用上了外面的资源。",
      en: "You have roots on all three sides, which is rare, and what remains is to turn them into products and sales. Each January have the three owners list time and money spent and the technology, orders and people gained, cut what has given nothing for two years and deepen the rest. Midea’s ties too were judged by patents and by revenue from abroad; your first figure can be how many of this year’s new products drew on outside help.",
    },
    source: { paper: "cai", place: "sections 4 and 6" },
    horizon: "year",
    improves: [],
    weight: 1.7,
  },
  {
    id: "technology-unconverted",
    when: {
      all: [
        { fact: "network.technological", atLeast: 50 },
        { fact: "innovation.technology", below: 50 },
      ],
    },
    title: { zh: "把院校合作落成研发项目", en: "Turn research ties into projects with results" },
    text: {
      zh: "您和院校、研发机构的联系不少，自家的研发投入和专利却没跟上，可能是合作停在了协议和参观上。请技术负责人把在册的合作过一遍，每家只问三句：今年做什么题、我们出谁、年底交什么；答不上来的先放一放。留下的一两个给足人和钱，到年底拿得出样机、数据或专利申请，才算没白合作。",
      en: "You have good links with universities and laboratories, yet your own R&D spending and patents lag, perhaps because they stop at agreements and visits. Have the technical lead ask of each one what the subject is this year, who of ours takes part and what is due in December, and set aside those without an answer. Give the one or two that remain enough people and money to produce a prototype, data or a filing by the year’s end.",
    },
    source: { paper: "cai", place: "section 4.3" },
    horizon: "year",
    improves: ["technology-improvement"],
    weight: 1.7,
  },
  {
    id: "market-unconverted",
    when: {
      all: [
        { fact: "network.business", atLeast: 50 },
        { fact: "innovation.market", below: 50 },
      ],
    },
    title: { zh: "把生意圈换成份额和牌子", en: "Turn business ties into share and a name" },
    text: {
      zh: "客户、同行、协会您都熟，可份额和牌子没起来，可能是一直在给别人配套，自己的名字没露出来。请销售负责人挑三家关系最好的客户，各谈一件事：进对方的主供名单、在产品上打您的商标，或者请对方公开做一次使用评价。一年内谈成一件就有了样板，再拿它去开发新客户。",
      en: "You know customers, rivals and associations well, but share and reputation have not followed, perhaps because you supply under other names. Have sales choose the three best relationships and ask each for one thing: first place on the supplier list, your mark on the product, or a public reference. One success within the year gives you an example to show to new customers.",
    },
    source: { paper: "cai", place: "section 4.2" },
    horizon: "year",
    improves: ["market-expansion"],
    weight: 1.7,
  },
] satisfies Advice[];
