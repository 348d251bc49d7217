import type { Condition } from "#lib/instrument/condition";
import type { Part } from "#lib/instrument/edition";
import type { Source } from "#lib/text/text";

const passive = { paper: "he-sun-2022", place: "table 2, section 3.1.1" } satisfies Source;
const active = { paper: "he-sun-2022", place: "table 2, section 3.1.3" } satisfies Source;
const orientation = { paper: "he-sun-2022", place: "table 2, section 3.2" } satisfies Source;

const hasSoldAbroad = {
  any: [
    { fact: "foreign-sales", is: "now" },
    { fact: "foreign-sales", is: "stopped" },
  ],
} satisfies Condition;
const sellsAbroad = { fact: "foreign-sales", is: "now" } satisfies Condition;

/** How foreign opportunities are found and what the foreign business turns on, at entry and now. */
export const opportunity = {
  sections: [
    {
      id: "foreign-entry",
      title: { zh: "刚出海时", en: "When you first went abroad" },
      intro: {
        zh: "请回想刚做海外生意的头两三年，照当时的情况选。答案没有好坏；记不清的，选“不清楚”就行。",
        en: "Think back to your first two or three years abroad and answer as things were then. No answer is better than another; if nobody remembers, choose “Don’t know”.",
      },
      questions: [
        {
          id: "entry-demand-clear",
          kind: "rating",
          text: {
            zh: "刚出海时的订单，客户来时就定好规格的占多少？",
            en: "How much of your early foreign business came with the customer’s need already spelt out?",
          },
          help: {
            zh: "型号、规格、数量由客户或招标文件写明，您照单供货。例：按现成型号来询价的。按订单金额估算。",
            en: "The customer or tender named model, specification and quantity, and you supplied to the list. Estimate by order value.",
          },
          source: passive,
          depth: "full",
          shownWhen: hasSoldAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有：要什么都是双方谈出来的", en: "None: every need was worked out together" },
            { zh: "不到四分之一，多数要一起谈", en: "Under a quarter; most were worked out together" },
            { zh: "四分之一到一半，其余要一起谈", en: "A quarter to a half; the rest were worked out together" },
            { zh: "一半到九成，少数要一起谈", en: "Half to 90%; a few were worked out together" },
            { zh: "九成以上，照单供货就行", en: "Over 90%: we supplied to the list" },
          ],
        },
        {
          id: "entry-barriers-small",
          kind: "rating",
          text: {
            zh: "刚出海时，海外收入有多少来自门槛低的市场？",
            en: "How much of your early foreign revenue came from easy-to-enter markets?",
          },
          help: {
            zh: "门槛低指不要当地产品认证、客户不验厂、没有大牌把持渠道，三条都符合。例：报价合适就能成交的市场。",
            en: "Easy to enter means all three: no local product approval, no factory audit, no big brand holding the channels. A fair quote was enough.",
          },
          source: passive,
          depth: "full",
          shownWhen: hasSoldAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有：进的每个市场都有门槛", en: "None: every market we entered had a barrier" },
            { zh: "不到四分之一，主力市场都有门槛", en: "Under a quarter; our main markets had barriers" },
            { zh: "四分之一到一半，其余市场有门槛", en: "A quarter to a half; the other markets had barriers" },
            {
              zh: "一半到九成，另有少数市场要认证或验厂",
              en: "Half to 90%; a few markets wanted approvals or audits",
            },
            { zh: "九成以上，有门槛的市场基本不碰", en: "Over 90%: we kept out of markets with barriers" },
          ],
        },
        {
          id: "entry-clients-screened",
          kind: "rating",
          text: {
            zh: "刚出海时，多久筛一次买家，挑出正要买现有产品的？",
            en: "At first, how often did you pick out buyers who already wanted what you made?",
          },
          help: {
            zh: "从询盘、展会名单、采购平台或海关数据里，挑需求与现有产品对得上的。为某家客户改产品的不算。",
            en: "Going through enquiries, fair lists, platforms or customs data for needs that matched existing products. Changing the product for a customer does not count.",
          },
          source: passive,
          depth: "full",
          shownWhen: hasSoldAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没筛过", en: "Never" },
            { zh: "一年一两次，如展会之后", en: "Once or twice a year, after a trade fair for instance" },
            { zh: "每季度一次", en: "Every quarter" },
            { zh: "每月一次，有专人跟名单", en: "Every month, with someone assigned to the list" },
            { zh: "每周都筛，只跟有现成需求的买家", en: "Every week, following up only buyers with a ready need" },
          ],
        },
        {
          id: "entry-lead-demand",
          kind: "rating",
          text: {
            zh: "刚出海时的订单，由本企业先提方案、客户才想到要的占多少？",
            en: "How much of your early foreign business began with a proposal the customer had not asked for?",
          },
          help: {
            zh: "您先拿出新功能、新工艺或样机，客户看后改了采购要求。单是推荐现成型号不算。按订单金额估算。",
            en: "You showed a new function, process or prototype and the customer changed its requirements. Offering a catalogue model does not count. Estimate by order value.",
          },
          source: active,
          depth: "full",
          shownWhen: hasSoldAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有：都是客户先提要求", en: "None: the customer always asked first" },
            { zh: "有过，不到一成", en: "Some, under 10%" },
            { zh: "一成到三成", en: "10% to 30%" },
            { zh: "三成到一半", en: "30% to 50%" },
            {
              zh: "一半以上，客户跟着我们的方案定规格",
              en: "Over half: customers wrote specifications around our proposals",
            },
          ],
        },
        {
          id: "entry-latent-demand",
          kind: "rating",
          text: {
            zh: "刚出海时，怎样发掘客户没说出口的需求？",
            en: "At first, how did you look for needs your foreign customers had not voiced?",
          },
          help: {
            zh: "看有没有走访记录、返修和询价的分析、由此立项的新品。例：从返修数据看出工况更热了，先做出耐高温型。",
            en: "Look for visit reports, analysis of repairs and enquiries, projects that followed. Example: repairs show hotter running, so you build a heat-resistant version unasked.",
          },
          source: active,
          depth: "full",
          shownWhen: hasSoldAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没做：客户提什么记什么", en: "We did not: we noted what customers asked for" },
            { zh: "业务员顺口问问，不留记录", en: "Salespeople asked in passing; nothing was written down" },
            { zh: "每年至少走访一次，写成报告", en: "Visits at least once a year, written up" },
            {
              zh: "每季度分析使用和返修数据，与研发一起讨论",
              en: "Use and repair data analysed with R&D every quarter",
            },
            {
              zh: "每月分析，每年至少一款新品由此而来",
              en: "Analysed every month; at least one new product a year came of it",
            },
          ],
        },
        {
          id: "entry-individual-demand",
          kind: "rating",
          text: {
            zh: "刚出海时的订单，为单个客户专门设计的占多少？",
            en: "How much of your early foreign business was designed for one particular customer?",
          },
          help: {
            zh: "为客户的工况改了图纸、工艺或软件才算；贴牌、换颜色、改包装不算。按订单金额估算。",
            en: "Drawings, process or software were changed for that customer’s conditions. A change of label, colour or packaging does not count. Estimate by order value.",
          },
          source: active,
          depth: "full",
          shownWhen: hasSoldAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有：全是标准型号", en: "None: standard models only" },
            { zh: "有过，不到一成", en: "Some, under 10%" },
            { zh: "一成到三成", en: "10% to 30%" },
            { zh: "三成到一半", en: "30% to 50%" },
            { zh: "一半以上，标准型号反而少", en: "Over half: standard models were the exception" },
          ],
        },
        {
          id: "entry-market-choice",
          kind: "bipolar",
          text: { zh: "刚出海时，凭什么挑选要进的国家？", en: "How did you first choose which countries to enter?" },
          help: {
            zh: "想想头几个国家是为什么选的，又放弃过哪些。要求高的客户，指肯为性能和定制多付钱的客户。",
            en: "Recall why you picked the first few countries and which you passed over. Demanding customers are those who pay more for performance or a tailored product.",
          },
          source: orientation,
          depth: "full",
          shownWhen: hasSoldAbroad,
          allows: ["dont-know"],
          levels: [
            {
              zh: "哪里要货量大、现成产品能卖，就去哪里",
              en: "Wherever volume was large and our existing product would sell",
            },
            { zh: "先看要货量，量相近再看客户要求", en: "Volume first; demanding customers only as a tie-break" },
            { zh: "要货量和客户要求，两样都过关才去", en: "Both had to be right: volume and demanding customers" },
            { zh: "先看客户要求高不高，相近再看要货量", en: "Demanding customers first; volume only as a tie-break" },
            {
              zh: "只去要求高的客户所在的国家，量小也去",
              en: "Only where the demanding customers were, however small the volume",
            },
          ],
        },
        {
          id: "entry-production-driver",
          kind: "bipolar",
          text: {
            zh: "刚出海时，海外订单凭什么安排生产？",
            en: "At first, what did production for foreign orders go by?",
          },
          help: {
            zh: "看排产单的依据：是走量的标准型号，还是某个客户的工况数据。按产值估算。",
            en: "See what production orders rested on: standard models that sold in volume, or one customer’s operating data. Estimate by output value.",
          },
          source: orientation,
          depth: "full",
          shownWhen: hasSoldAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "全按走量的标准型号排产", en: "Standard volume models, for everything" },
            {
              zh: "标准型号为主，按客户要求改的不到三成",
              en: "Mostly standard; under 30% altered for customers",
            },
            { zh: "标准型号与按客户数据设计的大致各半", en: "About half standard, half designed from customers’ data" },
            {
              zh: "按客户数据设计为主，标准型号不到三成",
              en: "Mostly designed from customers’ data; under 30% standard",
            },
            {
              zh: "每一单都先有客户数据，再设计、排产",
              en: "Every order was designed and scheduled from that customer’s data",
            },
          ],
        },
        {
          id: "entry-focus",
          kind: "bipolar",
          text: { zh: "刚出海时，海外生意盯着什么做？", en: "At first, what did you steer your foreign business by?" },
          help: {
            zh: "看给外贸团队定的考核指标：是出货量和成本，还是高端客户、单价和品牌口碑。",
            en: "Go by the export team’s targets: volume and cost on one side; high-end customers, price held and reputation on the other.",
          },
          source: orientation,
          depth: "full",
          shownWhen: hasSoldAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "只盯出货量和成本", en: "Volume and cost alone" },
            { zh: "主要盯量，也给单价定了目标", en: "Chiefly volume, with a target for price as well" },
            { zh: "出货量和高端客户，考核各占一半", en: "Targets split evenly between volume and high-end customers" },
            { zh: "主要盯高端客户，出货量只设底线", en: "Chiefly high-end customers, with a floor for volume" },
            { zh: "只盯高端客户和品牌口碑，不考核量", en: "High-end customers and reputation alone; no volume target" },
          ],
        },
      ],
    },
    {
      id: "foreign-now",
      title: { zh: "现在的海外业务", en: "Your foreign business now" },
      intro: {
        zh: "问的和刚才差不多，但看的是最近一年。请翻翻订单和会议记录，选实际在做的，不选打算做的。",
        en: "Much the same questions, but about the past year. Go by orders and minutes: what you do, rather than what you plan.",
      },
      questions: [
        {
          id: "now-demand-clear",
          kind: "rating",
          text: {
            zh: "近一年的海外订单，客户来时就定好规格的占多少？",
            en: "How much of your foreign business comes with the customer’s need already spelt out?",
          },
          help: {
            zh: "型号、规格、数量由客户或招标文件写明，您照单供货。例：按现成型号来询价的。按订单金额估算。",
            en: "The customer or tender names model, specification and quantity, and you supply to the list. Estimate by order value.",
          },
          source: passive,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有：要什么都是双方谈出来的", en: "None: every need is worked out together" },
            { zh: "不到四分之一，多数要一起谈", en: "Under a quarter; most are worked out together" },
            { zh: "四分之一到一半，其余要一起谈", en: "A quarter to a half; the rest are worked out together" },
            { zh: "一半到九成，少数要一起谈", en: "Half to 90%; a few are worked out together" },
            { zh: "九成以上，照单供货就行", en: "Over 90%: we supply to the list" },
          ],
        },
        {
          id: "now-barriers-small",
          kind: "rating",
          text: {
            zh: "近一年，海外收入有多少来自门槛低的市场？",
            en: "How much of your foreign revenue comes from easy-to-enter markets?",
          },
          help: {
            zh: "门槛低指不要当地产品认证、客户不验厂、没有大牌把持渠道，三条都符合。例：报价合适就能成交的市场。",
            en: "Easy to enter means all three: no local product approval, no factory audit, no big brand holding the channels. A fair quote is enough.",
          },
          source: passive,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有：做的每个市场都有门槛", en: "None: every market we serve has a barrier" },
            { zh: "不到四分之一，主力市场都有门槛", en: "Under a quarter; our main markets have barriers" },
            { zh: "四分之一到一半，其余市场有门槛", en: "A quarter to a half; the other markets have barriers" },
            {
              zh: "一半到九成，另有少数市场要认证或验厂",
              en: "Half to 90%; a few markets want approvals or audits",
            },
            { zh: "九成以上，有门槛的市场基本不碰", en: "Over 90%: we keep out of markets with barriers" },
          ],
        },
        {
          id: "now-clients-screened",
          kind: "rating",
          text: {
            zh: "现在多久筛一次买家，挑出正要买现有产品的？",
            en: "How often do you pick out buyers who already want what you make?",
          },
          help: {
            zh: "从询盘、展会名单、采购平台或海关数据里，挑需求与现有产品对得上的。为某家客户改产品的不算。",
            en: "Going through enquiries, fair lists, platforms or customs data for needs that match existing products. Changing the product for a customer does not count.",
          },
          source: passive,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "不筛", en: "Never" },
            { zh: "一年一两次，如展会之后", en: "Once or twice a year, after a trade fair for instance" },
            { zh: "每季度一次", en: "Every quarter" },
            { zh: "每月一次，有专人跟名单", en: "Every month, with someone assigned to the list" },
            { zh: "每周都筛，只跟有现成需求的买家", en: "Every week, following up only buyers with a ready need" },
          ],
        },
        {
          id: "now-lead-demand",
          kind: "rating",
          text: {
            zh: "近一年的海外订单，由本企业先提方案、客户才想到要的占多少？",
            en: "How much of your foreign business begins with a proposal the customer had not asked for?",
          },
          help: {
            zh: "您先拿出新功能、新工艺或样机，客户看后改了采购要求。单是推荐现成型号不算。按订单金额估算。",
            en: "You show a new function, process or prototype and the customer changes its requirements. Offering a catalogue model does not count. Estimate by order value.",
          },
          source: active,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有：都是客户先提要求", en: "None: the customer always asks first" },
            { zh: "有，不到一成", en: "Some, under 10%" },
            { zh: "一成到三成", en: "10% to 30%" },
            { zh: "三成到一半", en: "30% to 50%" },
            {
              zh: "一半以上，客户跟着我们的方案定规格",
              en: "Over half: customers write specifications around our proposals",
            },
          ],
        },
        {
          id: "now-latent-demand",
          kind: "rating",
          text: {
            zh: "现在怎样发掘海外客户没说出口的需求？",
            en: "How do you look for needs your foreign customers have not voiced?",
          },
          help: {
            zh: "看有没有走访记录、返修和询价的分析、由此立项的新品。例：从返修数据看出工况更热了，先做出耐高温型。",
            en: "Look for visit reports, analysis of repairs and enquiries, projects that followed. Example: repairs show hotter running, so you build a heat-resistant version unasked.",
          },
          source: active,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "不做：客户提什么记什么", en: "We do not: we note what customers ask for" },
            { zh: "业务员顺口问问，不留记录", en: "Salespeople ask in passing; nothing is written down" },
            { zh: "每年至少走访一次，写成报告", en: "Visits at least once a year, written up" },
            {
              zh: "每季度分析使用和返修数据，与研发一起讨论",
              en: "Use and repair data analysed with R&D every quarter",
            },
            {
              zh: "每月分析，每年至少一款新品由此而来",
              en: "Analysed every month; at least one new product a year comes of it",
            },
          ],
        },
        {
          id: "now-individual-demand",
          kind: "rating",
          text: {
            zh: "近一年的海外订单，为单个客户专门设计的占多少？",
            en: "How much of your foreign business is designed for one particular customer?",
          },
          help: {
            zh: "为客户的工况改了图纸、工艺或软件才算；贴牌、换颜色、改包装不算。按订单金额估算。",
            en: "Drawings, process or software are changed for that customer’s conditions. A change of label, colour or packaging does not count. Estimate by order value.",
          },
          source: active,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "没有：全是标准型号", en: "None: standard models only" },
            { zh: "有，不到一成", en: "Some, under 10%" },
            { zh: "一成到三成", en: "10% to 30%" },
            { zh: "三成到一半", en: "30% to 50%" },
            { zh: "一半以上，标准型号反而少", en: "Over half: standard models are the exception" },
          ],
        },
        {
          id: "now-market-layout",
          kind: "bipolar",
          text: { zh: "现在的海外市场，怎样布局？", en: "Which kinds of foreign market do you serve today?" },
          help: {
            zh: "高端市场指客户要求严、肯为性能多付钱的市场；走量市场指拼价格、要大批量的市场。按海外收入看。",
            en: "High-end markets have exacting customers who pay for performance; volume markets buy large lots on price. Go by foreign revenue.",
          },
          source: orientation,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "全是走量市场，哪里量大去哪里", en: "Volume markets only, moving wherever demand is largest" },
            { zh: "走量市场为主，高端市场不到三成", en: "Mostly volume markets; high-end under 30%" },
            { zh: "走量市场与高端市场大致各半", en: "About half volume, half high-end" },
            { zh: "高端市场为主，走量市场不到三成", en: "Mostly high-end markets; volume under 30%" },
            {
              zh: "全是高端市场，跟着高端客户设点",
              en: "High-end markets only, with offices placed where those customers are",
            },
          ],
        },
        {
          id: "now-upgrade-driver",
          kind: "bipolar",
          text: { zh: "现在的产品升级，由什么推动？", en: "What drives your product upgrades today?" },
          help: {
            zh: "数一数近三年的升级项目：立项是为了好造、降本、走量，还是为了某些客户的使用数据和要求。",
            en: "Count the upgrades of the past three years: begun to build cheaper and sell more, or begun from customers’ operating data and requests?",
          },
          source: orientation,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "都为降本和走量，客户不参与", en: "All for cost and volume; customers take no part" },
            { zh: "多数为降本和走量，少数应客户要求", en: "Most for cost and volume, a few at customers’ request" },
            { zh: "降本走量的与客户推动的大致各半", en: "About half for cost and volume, half from customers" },
            {
              zh: "多数由客户数据和要求立项，少数为降本",
              en: "Most from customers’ data and requests, a few for cost",
            },
            {
              zh: "都由客户数据立项，客户参与设计和试用",
              en: "All from customers’ data, with customers in design and trials",
            },
          ],
        },
        {
          id: "now-layout-weight",
          kind: "bipolar",
          text: {
            zh: "现在海外业务的钱和人，重点放在哪里？",
            en: "Where do money and people for foreign business go now?",
          },
          help: {
            zh: "看近一年的预算和新增人手：一头是产能、铺货和价格，一头是客户定制、售后服务和品牌。",
            en: "Look at the past year’s budget and hires: capacity, distribution and price on one side; customisation, service and brand on the other.",
          },
          source: orientation,
          depth: "full",
          shownWhen: sellsAbroad,
          allows: ["dont-know"],
          levels: [
            { zh: "全放在产能、铺货和价格上", en: "All into capacity, distribution and price" },
            {
              zh: "产能、铺货为主，定制和品牌不到三成",
              en: "Mostly capacity and distribution; customisation and brand under 30%",
            },
            { zh: "两头大致各半", en: "About half to each side" },
            {
              zh: "定制、服务和品牌为主，产能、铺货不到三成",
              en: "Mostly customisation, service and brand; the rest under 30%",
            },
            { zh: "全放在定制、服务和品牌上", en: "All into customisation, service and brand" },
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
        { id: "entry-demand-clear", kind: "answer", weight: 1, phase: "entry", question: "entry-demand-clear" },
        { id: "now-demand-clear", kind: "answer", weight: 1, phase: "now", question: "now-demand-clear" },
      ],
    },
    {
      id: "barriers-small",
      name: { zh: "市场壁垒小", en: "Low market barriers" },
      source: passive,
      weight: 1,
      items: [
        { id: "entry-barriers-small", kind: "answer", weight: 1, phase: "entry", question: "entry-barriers-small" },
        { id: "now-barriers-small", kind: "answer", weight: 1, phase: "now", question: "now-barriers-small" },
      ],
    },
    {
      id: "clients-screened",
      name: { zh: "筛选目标客户", en: "Screening for ready customers" },
      source: passive,
      weight: 1,
      items: [
        { id: "entry-clients-screened", kind: "answer", weight: 1, phase: "entry", question: "entry-clients-screened" },
        { id: "now-clients-screened", kind: "answer", weight: 1, phase: "now", question: "now-clients-screened" },
      ],
    },
    {
      id: "lead-demand",
      name: { zh: "引导客户需求", en: "Leading customers’ demand" },
      source: active,
      weight: 1,
      items: [
        { id: "entry-lead-demand", kind: "answer", weight: 1, phase: "entry", question: "entry-lead-demand" },
        { id: "now-lead-demand", kind: "answer", weight: 1, phase: "now", question: "now-lead-demand" },
      ],
    },
    {
      id: "latent-demand",
      name: { zh: "挖掘需求潜力", en: "Finding unspoken demand" },
      source: active,
      weight: 1,
      items: [
        { id: "entry-latent-demand", kind: "answer", weight: 1, phase: "entry", question: "entry-latent-demand" },
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
          kind: "answer",
          weight: 1,
          phase: "entry",
          question: "entry-individual-demand",
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
