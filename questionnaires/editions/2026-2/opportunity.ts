import type { Condition } from "#lib/instrument/condition";
import type { Part } from "#lib/instrument/edition";
import type { Source } from "#lib/text/text";

const passive = { paper: "he-sun-2022", place: "table 2, section 3.1.1" } satisfies Source;
const active = { paper: "he-sun-2022", place: "table 2, section 3.1.3" } satisfies Source;
const identification = { paper: "he-sun-2022", place: "table 2, section 3.1" } satisfies Source;
const orientation = { paper: "he-sun-2022", place: "table 2, section 3.2" } satisfies Source;

const hasSoldAbroad = {
  any: [
    { fact: "foreign-sales", is: "now" },
    { fact: "foreign-sales", is: "stopped" },
  ],
} satisfies Condition;
const sellsAbroad = { fact: "foreign-sales", is: "now" } satisfies Condition;

/**
 * How foreign opportunities are found and what the foreign business turns on, at entry and now. The production pole is
 * the digital one: demand is pooled first, and what many want and the firm can make is made.
 */
export const opportunity = {
  sections: [
    {
      id: "foreign-entry",
      title: { zh: "刚出海时", en: "When you first went abroad" },
      intro: {
        zh: "请回想头两三年的海外生意，照当时的样子选，没有哪个答案更好。没经手、也问不到人的，选“不清楚”。",
        en: "Think back to your first two or three years abroad and answer as things were; no answer is better than another. If nobody can tell, choose “Don’t know”.",
      },
      questions: [
        {
          id: "entry-identification",
          kind: "many",
          text: {
            zh: "刚出海那两三年，下面哪些情形常有？",
            en: "Which of these were common in your first two or three years abroad?",
          },
          help: {
            zh: "当时经常这样的才选，偶尔一两次的不选。可以翻翻头几份合同，或问问当年跑外贸的人。",
            en: "Tick what was usual, and leave out what happened once or twice. Early contracts will help, or whoever ran exports then.",
          },
          source: identification,
          depth: "full",
          shownWhen: hasSoldAbroad,
          past: true,
          allows: ["dont-know"],
          options: [
            {
              id: "clear-demand",
              text: {
                zh: "客户找来时，型号规格已经定好",
                en: "Customers came with model and specification settled",
              },
              points: 1,
            },
            {
              id: "lead-customers",
              text: {
                zh: "我们先拿出方案或样机，客户再改采购要求",
                en: "We showed a design or prototype first, and customers changed what they asked for",
              },
              points: 1,
            },
            {
              id: "small-barriers",
              text: {
                zh: "去的市场，没有当地认证也能卖",
                en: "The markets we entered could be supplied without local approval",
              },
              points: 1,
            },
            {
              id: "latent-needs",
              text: {
                zh: "客户还没提，我们先看出需求并着手开发",
                en: "We saw needs that customers had not voiced, and developed for them",
              },
              points: 1,
            },
            {
              id: "evident-clients",
              text: {
                zh: "谁的需求和现成产品对得上，就做谁的生意",
                en: "We sold to whoever needed what we already made",
              },
              points: 1,
            },
            {
              id: "individual-wishes",
              text: {
                zh: "按单个客户的工况专门设计",
                en: "We designed specially for a single customer’s operating conditions",
              },
              points: 1,
            },
            { id: "none", text: { zh: "以上都不常有", en: "None of these was common" }, points: 0, exclusive: true },
          ],
        },
        {
          id: "entry-market-choice",
          kind: "bipolar",
          text: { zh: "刚出海时，怎么挑要进的国家？", en: "How did you first choose which countries to enter?" },
          help: {
            zh: "想想头几个国家为什么选，又放弃过哪些。要求高的客户，指肯为性能或定制多付钱的客户。",
            en: "Recall why you picked the first few and which you passed over. Demanding customers are those who pay more for performance or a tailored product.",
          },
          source: orientation,
          depth: "full",
          shownWhen: hasSoldAbroad,
          past: true,
          allows: ["dont-know"],
          levels: [
            {
              zh: "看询盘和销售数据，哪里要得多就去哪里",
              en: "By enquiries and sales figures: wherever demand was largest",
            },
            { zh: "先看要货量，差不多时再看客户要求", en: "Volume first; demanding customers as the tie-break" },
            { zh: "要货量和客户要求，两样都过关才去", en: "Both had to be right: volume and demanding customers" },
            { zh: "先看客户要求，差不多时再看要货量", en: "Demanding customers first; volume as the tie-break" },
            {
              zh: "盯住具体客户，要求高的在哪里就去哪里",
              en: "Customer by customer: wherever the demanding ones were",
            },
          ],
        },
        {
          id: "entry-production-driver",
          kind: "bipolar",
          text: {
            zh: "刚出海时，出口的产品照谁的需求做？",
            en: "At first, whose needs did your export products follow?",
          },
          help: {
            zh: "汇总多家客户的询盘和订单，挑要得多、自己能做的，算共同需求。拿一家客户的数据单独设计，算单家需求。",
            en: "Shared needs: you pool several customers’ enquiries and orders and make what many want and you can make. Single needs: you design from one customer’s data.",
          },
          source: orientation,
          depth: "full",
          shownWhen: hasSoldAbroad,
          past: true,
          allows: ["dont-know"],
          levels: [
            { zh: "基本照多家客户的共同需求", en: "Almost always needs that many customers shared" },
            { zh: "多数照共同需求，少数照单家需求", en: "Mostly shared needs, some single customers’" },
            { zh: "共同需求与单家需求大致各半", en: "About half shared needs, half single customers’" },
            { zh: "多数照单家需求，少数照共同需求", en: "Mostly single customers’ needs, some shared" },
            { zh: "基本照单家客户的需求", en: "Almost always a single customer’s needs" },
          ],
        },
        {
          id: "entry-focus",
          kind: "bipolar",
          text: {
            zh: "刚出海时，接海外订单最看重什么？",
            en: "At first, what weighed most when you took foreign orders?",
          },
          help: {
            zh: "想想当时接下了哪些单子、推掉了哪些。高端客户，指要求严、肯为性能多付钱的客户。",
            en: "Think of the orders you took then and those you turned down. High-end customers are exacting and pay for performance.",
          },
          source: orientation,
          depth: "full",
          shownWhen: hasSoldAbroad,
          past: true,
          allows: ["dont-know"],
          levels: [
            { zh: "量大、成本压得下，低端客户也接", en: "Large volume at low cost, low-end customers included" },
            {
              zh: "先看量和成本，再看客户是否高端",
              en: "Volume and cost first, then whether the customer was high-end",
            },
            {
              zh: "量和成本、高端和口碑，一样看重",
              en: "Volume and cost as much as high-end customers and reputation",
            },
            { zh: "先看高端和口碑，再看量和成本", en: "High-end customers and reputation first, then volume and cost" },
            { zh: "客户高端、能立口碑，量小也接", en: "High-end customers and reputation, small orders included" },
          ],
        },
      ],
    },
    {
      id: "foreign-now",
      title: { zh: "现在的海外业务", en: "Your foreign business now" },
      intro: {
        zh: "没写明年限的都看最近一年，选实际在做的，打算做的不算。手边备好外销订单和客户名单，答起来快。",
        en: "Unless a question says otherwise, answer for the past year, and for what you do rather than what you plan. Have your export orders and customer list at hand.",
      },
      questions: [
        {
          id: "now-demand-clear",
          kind: "rating",
          text: {
            zh: "近一年的海外订单，客户来时规格已定的占多少？",
            en: "What share of the past year’s foreign orders came with the specification already set?",
          },
          help: {
            zh: "客户或招标文件写明型号规格、您照单供货的才算；招标文件照您的方案写的不算。按订单金额估算。",
            en: "The customer or tender sets the specification and you supply to it; a tender written around your own proposal does not count. Estimate by order value.",
          },
          source: passive,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "几乎没有，规格要双方谈出来", en: "Hardly any: specifications are worked out together" },
            { zh: "有，不到四分之一，多数要一起谈", en: "Some, under a quarter; most are worked out together" },
            { zh: "四分之一到一半", en: "A quarter to a half" },
            { zh: "一半到九成，少数要一起谈", en: "Half to 90%; a few are worked out together" },
            { zh: "九成以上，照单供货", en: "90% or more: we supply to the specification given" },
          ],
        },
        {
          id: "now-market-barriers",
          kind: "rating",
          text: {
            zh: "近一年的海外收入，不用当地认证的市场占多少？",
            en: "What share of the past year’s foreign revenue came from markets that need no local approval?",
          },
          help: {
            zh: "不经第三方发证就能卖的，算不用认证，自我声明的CE也在内。看分国别的外销收入。",
            en: "Count markets where you can sell without a third party’s certificate, a self-declared CE mark included. Go by export revenue by country.",
          },
          source: passive,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "几乎没有，主要市场都要认证", en: "Hardly any: our main markets require approval" },
            { zh: "有，不到四分之一", en: "Some, under a quarter" },
            { zh: "四分之一到一半", en: "A quarter to a half" },
            { zh: "一半到九成", en: "Half to 90%" },
            { zh: "九成以上，要认证的市场很少做", en: "90% or more: we serve few markets that require it" },
          ],
        },
        {
          id: "now-client-choice",
          kind: "rating",
          text: { zh: "现在，您怎么挑选海外客户？", en: "How do you choose foreign customers today?" },
          help: {
            zh: "看近一年新增的海外客户，是您选中后为其开发的，还是需求正好对上的。现成产品，指不改设计就能供的。",
            en: "Look at the customers gained in the past year: did you pick them and develop for them, or did their need match what you had? Existing products need no change of design.",
          },
          source: passive,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "先定想做的客户，再为其开发", en: "We pick the customers we want and develop for them" },
            { zh: "多数先选定，少数是需求对上的", en: "Mostly picked, some because their need matched" },
            { zh: "选定的和对上的大致各半", en: "About half picked, half matched" },
            { zh: "多数是需求对上的，少数先选定", en: "Mostly matched, some picked beforehand" },
            {
              zh: "谁的需求和现成产品对得上，就做谁的生意",
              en: "We serve whoever has a need that existing products meet",
            },
          ],
        },
        {
          id: "now-lead-demand",
          kind: "rating",
          text: {
            zh: "近一年的海外订单，由您先提方案的占多少？",
            en: "What share of the past year’s foreign orders began with a proposal of yours?",
          },
          help: {
            zh: "您先拿出新功能、新工艺或样机，客户看后改了采购要求的才算；推荐现成型号不算。按订单金额估算。",
            en: "You show a new function, process or prototype and the customer changes its requirements; offering a catalogue model does not count. Estimate by order value.",
          },
          source: active,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "几乎没有，客户先提要求", en: "Hardly any: customers ask first" },
            { zh: "有，不到一成", en: "Some, under 10%" },
            { zh: "一成到三成", en: "10% to 30%" },
            { zh: "三成到一半", en: "30% to 50%" },
            { zh: "一半以上，规格照我们的方案定", en: "Half or more: specifications follow our proposals" },
          ],
        },
        {
          id: "now-latent-demand",
          kind: "rating",
          text: {
            zh: "海外客户没提的需求，近一年跟进到哪一步？",
            en: "How far did you follow up needs your foreign customers had not voiced?",
          },
          help: {
            zh: "比如返修时看出设备运行温度偏高，客户并没有提。选近一年走到的最远一步。",
            en: "Suppose repairs show that a customer’s machines run too hot, and nobody has mentioned it. Choose the furthest step reached in the past year.",
          },
          source: active,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有跟进，客户提什么记什么", en: "No follow-up: we note what customers ask for" },
            { zh: "业务员问过，没有记录", en: "Salespeople asked, and nothing was written down" },
            { zh: "写进了走访或返修报告", en: "Written up in visit or repair reports" },
            { zh: "与研发一起分析过", en: "Analysed together with R&D" },
            { zh: "立了项，做出了新产品", en: "Taken up as a project that led to a new product" },
          ],
        },
        {
          id: "now-individual-demand",
          kind: "rating",
          text: {
            zh: "近一年的海外订单，为单个客户专门设计的占多少？",
            en: "What share of the past year’s foreign orders was designed for a single customer?",
          },
          help: {
            zh: "为客户的工况改了图纸、工艺或软件才算；贴牌、换颜色、改包装不算。按订单金额估算。",
            en: "It counts if drawings, process or software were changed for that customer’s conditions; a new label, colour or packaging does not count. Estimate by order value.",
          },
          source: active,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "几乎没有，卖的是标准型号", en: "Hardly any: we sell standard models" },
            { zh: "有，不到一成", en: "Some, under 10%" },
            { zh: "一成到三成", en: "10% to 30%" },
            { zh: "三成到一半", en: "30% to 50%" },
            { zh: "一半以上，标准型号反而少", en: "Half or more: standard models are the smaller part" },
          ],
        },
        {
          id: "now-market-layout",
          kind: "bipolar",
          text: {
            zh: "现在的海外收入，来自什么样的市场？",
            en: "What kinds of market does your foreign revenue come from?",
          },
          help: {
            zh: "走量市场要大批量、比价格，高端市场要求严、肯为性能多付钱。看分国别的外销收入，一国两种都有的分开估。",
            en: "Volume markets buy large lots on price; high-end markets are exacting and pay for performance. Go by export revenue by country, splitting a country that has both.",
          },
          source: orientation,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "走量市场占九成以上", en: "90% or more volume markets" },
            { zh: "走量市场为主，高端市场一到四成", en: "Mostly volume markets; high-end 10% to 40%" },
            { zh: "走量市场与高端市场大致各半", en: "About half volume, half high-end" },
            { zh: "高端市场为主，走量市场一到四成", en: "Mostly high-end markets; volume 10% to 40%" },
            { zh: "高端市场占九成以上", en: "90% or more high-end markets" },
          ],
        },
        {
          id: "now-upgrade-driver",
          kind: "bipolar",
          text: {
            zh: "近三年出口产品的升级，照谁的需求立项？",
            en: "Whose needs led to the upgrades of your export products in the last three years?",
          },
          help: {
            zh: "汇总多家客户的数据、改大家都要的，算共同需求，为降本改的也算。按一家的数据改，算单家需求；按立项的项目数来估。",
            en: "Shared needs: you pool several customers’ data and change what many want, or cut cost. Single needs: you design from one customer’s data; estimate by number of projects.",
          },
          source: orientation,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "共同需求占九成以上", en: "90% or more from needs that many customers share" },
            { zh: "共同需求为主，单家需求一到四成", en: "Mostly shared needs; single customers’ 10% to 40%" },
            { zh: "共同需求与单家需求大致各半", en: "About half shared needs, half single customers’" },
            { zh: "单家需求为主，共同需求一到四成", en: "Mostly single customers’ needs; shared 10% to 40%" },
            { zh: "单家需求占九成以上", en: "90% or more from single customers’ needs" },
          ],
        },
        {
          id: "now-layout-weight",
          kind: "bipolar",
          text: {
            zh: "近一年，海外业务的投入用在哪里？",
            en: "Where did the resources for your foreign business go in the past year?",
          },
          help: {
            zh: "一头是扩产能、铺渠道、降价，一头是客户定制、售后和品牌。看海外业务的预算和新增人手。",
            en: "On one side capacity, distribution and price; on the other customisation, service and brand. Go by the foreign business’s budget and new hires.",
          },
          source: orientation,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "产能、渠道和降价占九成以上", en: "90% or more to capacity, distribution and price" },
            {
              zh: "产能、渠道为主，定制和品牌一到四成",
              en: "Mostly capacity and distribution; customisation and brand 10% to 40%",
            },
            { zh: "两头大致各半", en: "About half to each side" },
            {
              zh: "定制和品牌为主，产能、渠道一到四成",
              en: "Mostly customisation and brand; capacity and distribution 10% to 40%",
            },
            { zh: "定制、售后和品牌占九成以上", en: "90% or more to customisation, service and brand" },
          ],
        },
      ],
    },
  ],
  indicators: [
    {
      id: "demand-clear",
      name: { zh: "客户需求明确", en: "Demand already clear" },
      source: passive,
      weight: 1,
      items: [
        {
          id: "entry-demand-clear",
          kind: "choices",
          weight: 1,
          phase: "entry",
          question: "entry-identification",
          options: ["clear-demand"],
        },
        { id: "now-demand-clear", kind: "answer", weight: 1, phase: "now", question: "now-demand-clear" },
      ],
    },
    {
      id: "barriers-small",
      name: { zh: "市场壁垒小", en: "Low market barriers" },
      source: passive,
      weight: 1,
      items: [
        {
          id: "entry-barriers-small",
          kind: "choices",
          weight: 1,
          phase: "entry",
          question: "entry-identification",
          options: ["small-barriers"],
        },
        { id: "now-market-barriers", kind: "answer", weight: 1, phase: "now", question: "now-market-barriers" },
      ],
    },
    {
      id: "clients-screened",
      name: { zh: "筛选目标客户", en: "Choosing ready customers" },
      source: passive,
      weight: 1,
      items: [
        {
          id: "entry-clients-screened",
          kind: "choices",
          weight: 1,
          phase: "entry",
          question: "entry-identification",
          options: ["evident-clients"],
        },
        { id: "now-client-choice", kind: "answer", weight: 1, phase: "now", question: "now-client-choice" },
      ],
    },
    {
      id: "lead-demand",
      name: { zh: "引导客户需求", en: "Leading customers’ demand" },
      source: active,
      weight: 1,
      items: [
        {
          id: "entry-lead-demand",
          kind: "choices",
          weight: 1,
          phase: "entry",
          question: "entry-identification",
          options: ["lead-customers"],
        },
        { id: "now-lead-demand", kind: "answer", weight: 1, phase: "now", question: "now-lead-demand" },
      ],
    },
    {
      id: "latent-demand",
      name: { zh: "挖掘需求潜力", en: "Finding unspoken demand" },
      source: active,
      weight: 1,
      items: [
        {
          id: "entry-latent-demand",
          kind: "choices",
          weight: 1,
          phase: "entry",
          question: "entry-identification",
          options: ["latent-needs"],
        },
        { id: "now-latent-demand", kind: "answer", weight: 1, phase: "now", question: "now-latent-demand" },
      ],
    },
    {
      id: "individual-demand",
      name: { zh: "探索个性化需求", en: "Exploring individual demand" },
      source: active,
      weight: 1,
      items: [
        {
          id: "entry-individual-demand",
          kind: "choices",
          weight: 1,
          phase: "entry",
          question: "entry-identification",
          options: ["individual-wishes"],
        },
        { id: "now-individual-demand", kind: "answer", weight: 1, phase: "now", question: "now-individual-demand" },
      ],
    },
    {
      id: "market-orientation",
      name: { zh: "进入市场选取与国际市场布局", en: "Choice and mix of markets" },
      source: orientation,
      weight: 1,
      items: [
        { id: "entry-market-choice", kind: "answer", weight: 1, phase: "entry", question: "entry-market-choice" },
        { id: "now-market-layout", kind: "answer", weight: 1, phase: "now", question: "now-market-layout" },
      ],
    },
    {
      id: "driver-orientation",
      name: { zh: "驱动产品生产与升级的方式", en: "What drives production and upgrades" },
      source: orientation,
      weight: 1,
      items: [
        {
          id: "entry-production-driver",
          kind: "answer",
          weight: 1,
          phase: "entry",
          question: "entry-production-driver",
        },
        { id: "now-upgrade-driver", kind: "answer", weight: 1, phase: "now", question: "now-upgrade-driver" },
      ],
    },
    {
      id: "focus-orientation",
      name: { zh: "聚焦的核心点与市场布局的重心", en: "Focus, and where the effort goes" },
      source: orientation,
      weight: 1,
      items: [
        { id: "entry-focus", kind: "answer", weight: 1, phase: "entry", question: "entry-focus" },
        { id: "now-layout-weight", kind: "answer", weight: 1, phase: "now", question: "now-layout-weight" },
      ],
    },
  ],
} satisfies Part;
