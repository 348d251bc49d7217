import type { Part } from "#lib/instrument/edition";

/**
 * How far the firm has come on the way from follower to leader, and how it learns: twelve milestones taken from the
 * outcomes of the four stages, the relation to the main learning partner, and the two inner conditions of learning.
 * What the milestones and anchors say is ours; the partner's frequency, distance and reciprocity follow the appendix.
 * Published: Hu, Xu & Yang, tables 2 to 5 and appendix.
 */
export const learning = {
  sections: [
    {
      id: "milestones",
      title: { zh: "技术跨越的里程碑", en: "Milestones" },
      intro: {
        zh: "从跟上标准到自创路线，共十二件事，由易到难。只看已经发生的，计划不算。“行业龙头”指细分领域公认技术最强的企业，国内国外都算。",
        en: "Twelve steps from meeting the standard to setting a new course, easiest first. Judge by what has happened, not by plans. The leader is the firm, here or abroad, that your niche regards as technically the best.",
      },
      questions: [
        {
          id: "benchmark-orders",
          kind: "milestone",
          text: {
            zh: "行业龙头把本企业列入供应商名录了吗？",
            en: "Has the industry leader taken you on as a supplier?",
          },
          help: {
            zh: "进了合格供应商名录、又批量下单，才算做到。龙头不买您这类产品的，看门槛相当的大客户。",
            en: "Done means a place on the approved list and volume orders. If the leader does not buy what you make, take a customer that is as hard to win.",
          },
          source: { paper: "hu-xu-yang", place: "table 2" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没送过样，或送样没通过", en: "No samples sent, or samples turned down" },
            { zh: "样品或验厂已通过，只拿到试单", en: "Samples or audit passed; trial orders only" },
            { zh: "已进合格供应商名录，有批量订单", en: "On its approved list, with volume orders" },
          ],
        },
        {
          id: "benchmark-standards",
          kind: "milestone",
          text: {
            zh: "主导产品达到国际标准了吗？",
            en: "Does your main product meet international standards?",
          },
          help: {
            zh: "如ISO、IEC、ASTM、DIN，或龙头的全球技术规范。口头说达到不算，要有检测报告或认证。",
            en: "ISO, IEC, ASTM or DIN, for example, or the leader’s worldwide specification. Saying so is not enough: it takes a test report or a certificate.",
          },
          source: { paper: "hu-xu-yang", place: "table 2" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "目前只按国家标准或行业标准做", en: "Made to national or industry standards only" },
            {
              zh: "已按国际标准做，个别指标没达到或拿不出证明",
              en: "Made to them, but some values fall short or are unproven",
            },
            { zh: "关键指标全部达到，有检测报告或认证", en: "Every key value met, with test report or certificate" },
          ],
        },
        {
          id: "benchmark-replication",
          kind: "milestone",
          text: {
            zh: "只凭样品和图纸，自己能做出一样的产品吗？",
            en: "Given only a sample and drawings, can you make the same product unaided?",
          },
          help: {
            zh: "拿龙头或大客户的样品来想。精度、寿命、可靠性都验收合格，才算“一样”。",
            en: "Think of a sample from the leader or a major customer. “The same” means accepted on precision, service life and reliability.",
          },
          source: { paper: "hu-xu-yang", place: "table 2" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "做不出，或做出来通不过验收", en: "No, or what we made failed acceptance" },
            { zh: "做得出，但要靠外援，或良品率不稳", en: "Yes, but with outside help or an unsteady yield" },
            { zh: "自己的人做得出，验收合格，能稳定交货", en: "Yes: our own people, accepted, delivered steadily" },
          ],
        },
        {
          id: "chase-technical-system",
          kind: "milestone",
          text: { zh: "有没有自己的一套技术体系？", en: "Do you have a technical system of your own?" },
          help: {
            zh: "指自己的设计准则、工艺规范、检测方法和数据，写成了文件，新人照着能做。",
            en: "Your own design rules, process standards, test methods and data, written down so that a newcomer can work by them.",
          },
          source: { paper: "hu-xu-yang", place: "table 3" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "照搬别人的图纸工艺，或全凭老师傅经验", en: "We copy others’ drawings or rely on old hands" },
            {
              zh: "部分工序有自己的规范，其余照搬或凭经验",
              en: "Some processes have our own rules; the rest are copied or habit",
            },
            {
              zh: "从设计到检验都有自己的成文规范，常更新",
              en: "Our own written rules, kept up to date, from design to inspection",
            },
          ],
        },
        {
          id: "chase-small-improvements",
          kind: "milestone",
          text: {
            zh: "小改小革，是不是年年做、年年见效？",
            en: "Do you make small improvements every year, and do they pay?",
          },
          help: {
            zh: "指工艺、工装、设备、材料上的小改进。看有没有记录，算不算得出省了多少钱、提高多少良品率。",
            en: "Small changes to process, tooling, equipment or material. See whether they are on record, and whether you can put a figure on cost, yield or time saved.",
          },
          source: { paper: "hu-xu-yang", place: "table 3" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "偶尔有人改，没有记录", en: "Made now and then, none on record" },
            {
              zh: "有记录，但不满三年，或效果没算过账",
              en: "On record, but for under three years or without measured gains",
            },
            {
              zh: "连续三年以上，降本或提质都算得出数",
              en: "Three years or more, with gains in cost or quality measured",
            },
          ],
        },
        {
          id: "chase-long-term-supply",
          kind: "milestone",
          text: { zh: "是不是行业龙头的长期供应商？", en: "Are you a long-term supplier to the industry leader?" },
          help: {
            zh: "从最近一次连续供货算起，中断一年以上就重新算。龙头不买您这类产品的，看门槛相当的大客户。",
            en: "Count unbroken supply up to today; a gap of a year starts the count again. If the leader does not buy what you make, take a customer that is as hard to win.",
          },
          source: { paper: "hu-xu-yang", place: "table 3" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有供货，或连续供货不满一年", en: "No supply, or less than a year of it" },
            {
              zh: "连续供货一年以上，但不满三年或没有长期合同",
              en: "A year or more, but under three or without a long-term contract",
            },
            {
              zh: "连续供货三年以上，有长期或年度框架合同",
              en: "Three years or more under a long-term or annual contract",
            },
          ],
        },
        {
          id: "surpass-pain-points",
          kind: "milestone",
          text: {
            zh: "攻克过连龙头自己都没解决的技术难题吗？",
            en: "Have you solved a technical problem that the leader itself could not?",
          },
          help: {
            zh: "如精度、寿命、噪声、良品率上的老大难。要说得出是哪一项、谁在用。",
            en: "A stubborn problem of precision, service life, noise or yield, say. You should be able to name it, and who uses your solution.",
          },
          source: { paper: "hu-xu-yang", place: "table 4" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没攻过，或攻了还没有结果", en: "Never tried, or no result so far" },
            { zh: "试验已见效，但还没有人采用", en: "Our solution works in trials; nobody uses it yet" },
            {
              zh: "至少攻克一项，方案已被龙头或客户采用",
              en: "At least one solved; the leader or customers use our solution",
            },
          ],
        },
        {
          id: "surpass-partial-lead",
          kind: "milestone",
          text: {
            zh: "主导产品有没有哪一点比龙头强？",
            en: "Is there any point on which your main product beats the leader’s?",
          },
          help: {
            zh: "比精度、寿命、能耗、效率等关键指标，或某道工艺。只是价格便宜、交货快不算。",
            en: "Compare a key figure such as precision, service life or energy use, or a step of the process. Being cheaper or quicker to deliver does not count.",
          },
          source: { paper: "hu-xu-yang", place: "table 4" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有，最多打个平手", en: "None: level with the leader at best" },
            { zh: "自己测下来有一项领先，外部还没证实", en: "Ahead on one in our own tests, unconfirmed outside" },
            {
              zh: "至少一项领先，有第三方检测或客户对比证明",
              en: "Ahead on one or more, confirmed by a test house or customer",
            },
          ],
        },
        {
          id: "surpass-recognition",
          kind: "milestone",
          text: {
            zh: "龙头或业界正式认可过本企业的技术创新吗？",
            en: "Has the leader or your industry formally recognised your technical innovation?",
          },
          help: {
            zh: "如龙头颁发的创新供应商奖、技术合作伙伴称号，省部级以上科技奖。质量奖、交付奖不算。",
            en: "An innovation award or technology-partner title from the leader, say, or a science prize of provincial rank or above. Quality and delivery awards do not count.",
          },
          source: { paper: "hu-xu-yang", place: "table 4" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有，只有质量、交付上的好评", en: "No: praise for quality or delivery only" },
            { zh: "技术上得到书面肯定，但没有奖项或称号", en: "Our technology was praised in writing, but no award" },
            { zh: "拿过这样的创新奖项或称号", en: "We have won such an award or title" },
          ],
        },
        {
          id: "overturn-new-trajectory",
          kind: "milestone",
          text: {
            zh: "有没有走出一条不同于行业主流的技术路线？",
            en: "Have you opened a technical route that departs from the industry’s own?",
          },
          help: {
            zh: "指换了原理、材料体系或制造方法，不是在老路线上做得更好。",
            en: "A different principle, class of material or way of making, not a better version of what everyone does.",
          },
          source: { paper: "hu-xu-yang", place: "table 5" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有，或新路线还只是设想", en: "No, or only an idea so far" },
            { zh: "新原理已做出样机或样品验证", en: "A prototype or sample has proved the new principle" },
            {
              zh: "路线已定型，有核心专利，经客户或权威机构验证",
              en: "The route is settled, covered by core patents and validated by customers or experts",
            },
          ],
        },
        {
          id: "overturn-core-breakthrough",
          kind: "milestone",
          text: {
            zh: "主导产品的核心技术，自己突破了吗？",
            en: "Have you mastered your product’s core technology independently?",
          },
          help: {
            zh: "核心技术指决定性能、别人能拿来卡您脖子的那几项。与高校联合攻关、权利归自己或共有的，也算自己突破。",
            en: "Core technology is the few techniques that decide performance and that others could withhold. Joint work with a university counts if you own or share the rights.",
          },
          source: { paper: "hu-xu-yang", place: "table 5" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有，靠购买、许可或对方提供", en: "No: bought, licensed or supplied by others" },
            { zh: "突破了一部分，其余仍靠外面", en: "In part; the rest still depends on others" },
            {
              zh: "全部突破，权利在手，外面断供也能照常生产",
              en: "Wholly; we hold the rights, and no cut-off would stop us",
            },
          ],
        },
        {
          id: "overturn-mass-production",
          kind: "milestone",
          text: {
            zh: "用新路线或自己突破的核心技术做的产品，量产了吗？",
            en: "Is a product of the new route, or of your own breakthrough, in series production?",
          },
          help: {
            zh: "看有没有持续出货和重复订单。样机、展品、试用件都不算量产。",
            en: "Look for steady deliveries and repeat orders. Prototypes, exhibits and trial units are not series production.",
          },
          source: { paper: "hu-xu-yang", place: "table 5" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有这样的产品，或还停在样机", en: "No such product, or still a prototype" },
            { zh: "小批试制，已有客户试用", en: "Small trial batches, in use with a customer" },
            { zh: "批量生产，客户已重复下单", en: "In series production, with repeat orders" },
          ],
        },
      ],
    },
    {
      id: "partner",
      title: { zh: "向谁学、怎么学", en: "Whom you learn from, and how" },
      intro: {
        zh: "先想好一家“学习伙伴”：技术上让您学到最多的外部单位，大客户、同行、高校院所、母公司都行。写着“学习伙伴”的题都围绕它；一家都没有，就选第一项。",
        en: "Think of one learning partner: the outside organisation from which you learn most technically, be it a leading customer, a rival, a university or a parent company. The first six questions are about it; if there is none, take the first answer.",
      },
      questions: [
        {
          id: "partner-direction",
          kind: "rating",
          text: { zh: "和学习伙伴之间，谁向谁学？", en: "Who learns from whom, you or your learning partner?" },
          help: {
            zh: "按最近一年的实际情况选。对方为您专门讲解、示范，才算“教”。",
            en: "Go by the past year. Count it as teaching only if the explanation or demonstration was meant for you.",
          },
          source: { paper: "hu-xu-yang", place: "tables 2-5 and figure 3" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            {
              zh: "我们看样品、图纸自己琢磨，对方不参与",
              en: "We study its products and drawings; it takes no part",
            },
            { zh: "对方教、我们学，对方不向我们学", en: "It teaches us; it learns nothing from us" },
            { zh: "双向，但我们学得多，对方学得少", en: "Both ways, but we learn far more than it does" },
            {
              zh: "双向对等，难题和经验都拿出来交换",
              en: "Both ways alike: each brings its problems and experience",
            },
            {
              zh: "互为老师，各自调整路线，一起做出新东西",
              en: "Each teaches the other; both change course and create something new",
            },
          ],
        },
        {
          id: "partner-frequency",
          kind: "rating",
          text: {
            zh: "和学习伙伴多久谈一次技术？",
            en: "How often do you and your learning partner talk technology?",
          },
          help: {
            zh: "现场、开会、电话、视频都算，但要谈技术；催货、谈价不算。",
            en: "Visits, meetings and calls all count if they are about technology; chasing orders and haggling do not.",
          },
          source: { paper: "hu-xu-yang", place: "appendix" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "几乎不谈，我们问了才偶尔答一句", en: "Hardly ever; at most it answers when asked" },
            { zh: "一年一两次，多在验收、审厂时", en: "Once or twice a year, at acceptance tests or audits" },
            { zh: "大约每季度一次，当面或到现场指导", en: "About once a quarter; they guide us face to face" },
            { zh: "每月都谈，双方都会主动约", en: "Every month, at either side’s suggestion" },
            { zh: "每周都谈，碰到难题随时讨论", en: "Every week; hard problems are discussed as they arise" },
          ],
        },
        {
          id: "partner-distance",
          kind: "rating",
          text: {
            zh: "学习伙伴对本企业开放到什么程度？",
            en: "How open is your learning partner with you?",
          },
          help: {
            zh: "看见得到谁、拿得到什么、听得到什么。只是同城，没有往来，不算近。",
            en: "Judge by whom you meet, what you are given and what you are told. Being in the same town is not enough.",
          },
          source: { paper: "hu-xu-yang", place: "appendix" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            {
              zh: "只拿到样品、几张图纸或公开资料",
              en: "A sample, a few drawings or public material only",
            },
            {
              zh: "拿得到技术要求和检验标准，只在开会、验收时见面",
              en: "We get specifications and test standards; we meet at conferences or acceptance only",
            },
            {
              zh: "能当面请教技术人员，拿到详细图纸和作业手册",
              en: "We can ask its engineers, and get detailed drawings and manuals",
            },
            {
              zh: "会讲图纸上没有的：原理、诀窍、最新动向",
              en: "It shares what no drawing shows: principles, know-how, new trends",
            },
            {
              zh: "连难处和失败教训都讲，关键时派人来帮",
              en: "It shares troubles and failures too, and sends people when needed",
            },
          ],
        },
        {
          id: "partner-reciprocity",
          kind: "rating",
          text: {
            zh: "本企业的经验和成果，反过来帮到学习伙伴了吗？",
            en: "Has what you know helped your learning partner in return?",
          },
          help: {
            zh: "看对方有没有真用上，如采纳您的工艺改进。按时交货、质量稳定不算。",
            en: "What counts is that it uses something of yours, such as an improved process. Prompt delivery and steady quality do not count.",
          },
          source: { paper: "hu-xu-yang", place: "appendix" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有，只有我们向对方学", en: "No: knowledge only flows to us" },
            { zh: "提过改进建议，对方没有采用", en: "We have made suggestions; none was taken up" },
            { zh: "对方采用过一两条改进", en: "It has adopted one or two of our improvements" },
            {
              zh: "对方多次采用，写进了它的图纸或工艺",
              en: "It has adopted several and put them in its drawings or processes",
            },
            {
              zh: "对方主动拿难题来找我们，已有靠我们解决的",
              en: "It brings us its hard problems, and we have solved some",
            },
          ],
        },
        {
          id: "partner-status",
          kind: "rating",
          text: {
            zh: "和学习伙伴打交道，双方地位怎样？",
            en: "How do you and your learning partner stand towards each other?",
          },
          help: {
            zh: "想两件事：意见不合时听谁的？对方要换掉您，难不难？",
            en: "Ask yourself who gives way when you disagree, and how hard it would be for it to replace you.",
          },
          source: { paper: "hu-xu-yang", place: "tables 2-5" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "对方说了算，随时可以换掉我们", en: "It dictates, and could replace us at any time" },
            { zh: "对方定规矩，但换掉我们要花几个月", en: "It sets the rules, but replacing us would take months" },
            {
              zh: "对方仍更强，但彼此离不开，条件可以商量",
              en: "It is stronger, but each needs the other; terms are negotiable",
            },
            {
              zh: "说话分量相当，大事先征求对方意见",
              en: "We carry about equal weight, and consult before major decisions",
            },
            { zh: "平起平坐，哪一方都不能单独拍板", en: "Equals: neither side can decide alone" },
          ],
        },
        {
          id: "partner-governance",
          kind: "rating",
          text: {
            zh: "和学习伙伴的合作，靠什么绑在一起？",
            en: "What binds you and your learning partner together?",
          },
          help: {
            zh: "选已经做到的最高一步。意向书、战略协议签了没执行的，不算。",
            en: "Choose the furthest step reached. Letters of intent and strategic agreements that were never carried out do not count.",
          },
          source: { paper: "hu-xu-yang", place: "table 5" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有协议，或只有一单一签的买卖合同", en: "Nothing in writing, or single purchase orders only" },
            {
              zh: "有长期供货、技术服务或保密协议",
              en: "A long-term supply, technical service or confidentiality agreement",
            },
            {
              zh: "有共同立项的研发，费用和成果写进合同",
              en: "A joint R&D project, with costs and results settled by contract",
            },
            {
              zh: "有联合实验室或项目组，方向和投入一起定",
              en: "A joint laboratory or team; direction and spending decided together",
            },
            {
              zh: "共同持股办公司，大事同议，收益风险共担",
              en: "A jointly owned company: decisions, returns and risks are shared",
            },
          ],
        },
        {
          id: "absorption-dialect",
          kind: "rating",
          text: {
            zh: "外面学来的技术，有没有变成自己人听得懂的话？",
            en: "Is outside knowledge put into words that your own people understand?",
          },
          help: {
            zh: "如把原理讲成比方、口诀，把资料改成图解、样板、短视频。",
            en: "Principles explained by everyday comparisons, for example, or documents turned into pictures, sample parts and short films.",
          },
          source: { paper: "hu-xu-yang", place: "section 4.1" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "资料原样存着，只有一两个人看得懂", en: "Kept as received; only one or two people can read it" },
            { zh: "有人会口头讲解，没有留下文字", en: "Someone explains it by word of mouth; nothing is written" },
            { zh: "技术骨干会改写成自己的作业指导书", en: "Key engineers rewrite it as our own work instructions" },
            {
              zh: "写成指导书，还做成图解、口诀或样板，一线看得懂",
              en: "Work instructions, plus pictures or samples that operators can follow",
            },
            {
              zh: "全厂共用一套大白话和资料库，边用边更新",
              en: "One plain vocabulary and library for the whole works, updated in use",
            },
          ],
        },
        {
          id: "absorption-cascade",
          kind: "rating",
          text: { zh: "学来的技术，怎么传到车间？", en: "How does what you learn reach the shop floor?" },
          help: {
            zh: "想想最近一次从外面学到的新工艺：谁先学会，谁教给谁，班组用上没有。",
            en: "Take the last process that you learnt from outside: who mastered it first, who taught whom, and do the teams now use it?",
          },
          source: { paper: "hu-xu-yang", place: "section 4.1" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "停在老板或个别骨干手里", en: "It stays with the owner or a few key people" },
            {
              zh: "技术部门内部会讲，车间不知道",
              en: "Shared within the technical department; the workshop does not hear of it",
            },
            { zh: "教到车间主任，班组自己看着学", en: "Workshop heads are taught; teams pick it up by watching" },
            {
              zh: "骨干先学会，再逐级教到班组",
              en: "Core staff learn first, then teach level by level to every team",
            },
            {
              zh: "逐级教到岗位，上岗有考核，一线反馈再改进",
              en: "Taught down to every post, tested, then improved from operators’ feedback",
            },
          ],
        },
        {
          id: "platform-standing",
          kind: "rating",
          text: {
            zh: "有没有常设的组织，专管全员技术改进？",
            en: "Is there a standing body for improvements by all staff?",
          },
          help: {
            zh: "如企业科协、创新工作室、改善委员会。要有人牵头、有固定活动，只挂牌不算。",
            en: "An in-house science association, innovation workshop or improvement committee, say. It needs a head and a routine, not just a name.",
          },
          source: { paper: "hu-xu-yang", place: "section 4.2" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有，谁想到谁去改", en: "None: whoever has an idea acts on it" },
            { zh: "出了问题临时组队，解决就散", en: "Teams form for a problem, then dissolve" },
            { zh: "有组织、有负责人，不定期活动", en: "There is one with a head, meeting irregularly" },
            {
              zh: "每月有活动、有经费，技术和生产骨干参加",
              en: "Meets monthly with a budget; key engineers and foremen attend",
            },
            { zh: "每月有活动、有经费，各班组都有人参加", en: "Meets monthly with a budget; every team takes part" },
          ],
        },
        {
          id: "platform-improvements",
          kind: "rating",
          text: {
            zh: "员工的小改小革，是怎样登记和奖励的？",
            en: "How are improvements by staff recorded and rewarded?",
          },
          help: {
            zh: "翻一翻改善提案台账：每年提了几件、采纳几件、发了多少奖金。",
            en: "Look in the suggestion log: how many were made and adopted each year, and what was paid for them?",
          },
          source: { paper: "hu-xu-yang", place: "section 4.2 and table 3" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "不登记，也不奖励", en: "Neither recorded nor rewarded" },
            { zh: "有时奖励，凭领导印象，没有台账", en: "Sometimes rewarded as the boss sees fit; no log" },
            { zh: "有台账、有奖励办法，采纳件数没增加", en: "Logged and rewarded by rule; adoptions not growing" },
            { zh: "有台账、有奖励，采纳件数比上年多", en: "Logged and rewarded; more adopted than the year before" },
            {
              zh: "采纳件数连增三年，半数以上员工提过",
              en: "Adoptions up three years running; over half of staff contribute",
            },
          ],
        },
      ],
    },
  ],
  indicators: [
    {
      id: "stage-benchmark",
      name: {
        zh: "对准标杆（定标）：获得行业准入，遵循国际标准",
        en: "Benchmark: admitted to the industry, up to its standards",
      },
      source: { paper: "hu-xu-yang", place: "table 2" },
      weight: 1,
      items: [
        { id: "benchmark-orders", kind: "answer", question: "benchmark-orders", weight: 1 },
        { id: "benchmark-standards", kind: "answer", question: "benchmark-standards", weight: 1 },
        { id: "benchmark-replication", kind: "answer", question: "benchmark-replication", weight: 1 },
      ],
    },
    {
      id: "stage-chase",
      name: {
        zh: "追赶标杆（追标）：持续改进，建立技术体系",
        en: "Chase: steady improvement into a system of one’s own",
      },
      source: { paper: "hu-xu-yang", place: "table 3" },
      weight: 1,
      items: [
        { id: "chase-technical-system", kind: "answer", question: "chase-technical-system", weight: 1 },
        { id: "chase-small-improvements", kind: "answer", question: "chase-small-improvements", weight: 1 },
        { id: "chase-long-term-supply", kind: "answer", question: "chase-long-term-supply", weight: 1 },
      ],
    },
    {
      id: "stage-surpass",
      name: { zh: "超越标杆（超标）：攻克技术难题，局部领先", en: "Surpass: hard problems solved, ahead in parts" },
      source: { paper: "hu-xu-yang", place: "table 4" },
      weight: 1,
      items: [
        { id: "surpass-pain-points", kind: "answer", question: "surpass-pain-points", weight: 1 },
        { id: "surpass-partial-lead", kind: "answer", question: "surpass-partial-lead", weight: 1 },
        { id: "surpass-recognition", kind: "answer", question: "surpass-recognition", weight: 1 },
      ],
    },
    {
      id: "stage-overturn",
      name: {
        zh: "另立标杆（覆标）：颠覆性突破，走上新的技术路线",
        en: "Overturn: a breakthrough that opens a new path",
      },
      source: { paper: "hu-xu-yang", place: "table 5" },
      weight: 1,
      items: [
        { id: "overturn-new-trajectory", kind: "answer", question: "overturn-new-trajectory", weight: 1 },
        { id: "overturn-core-breakthrough", kind: "answer", question: "overturn-core-breakthrough", weight: 1 },
        { id: "overturn-mass-production", kind: "answer", question: "overturn-mass-production", weight: 1 },
      ],
    },
    {
      id: "coupling",
      name: { zh: "往来有多紧密（组织耦合）", en: "How close the contact is (coupling)" },
      source: { paper: "hu-xu-yang", place: "appendix" },
      weight: 1,
      items: [
        { id: "partner-frequency", kind: "answer", question: "partner-frequency", weight: 1 },
        { id: "partner-distance", kind: "answer", question: "partner-distance", weight: 1 },
        { id: "partner-reciprocity", kind: "answer", question: "partner-reciprocity", weight: 1 },
      ],
    },
    {
      id: "partnership",
      name: { zh: "谁教谁学、谁说了算（互动与地位）", en: "Who teaches, who decides (interaction and status)" },
      source: { paper: "hu-xu-yang", place: "tables 2-5" },
      weight: 1,
      items: [
        { id: "partner-direction", kind: "answer", question: "partner-direction", weight: 1 },
        { id: "partner-status", kind: "answer", question: "partner-status", weight: 1 },
        { id: "partner-governance", kind: "answer", question: "partner-governance", weight: 1 },
      ],
    },
    {
      id: "absorption",
      name: { zh: "外部知识的消化吸收", en: "Absorbing outside knowledge" },
      source: { paper: "hu-xu-yang", place: "section 4.1" },
      weight: 1,
      items: [
        { id: "absorption-dialect", kind: "answer", question: "absorption-dialect", weight: 1 },
        { id: "absorption-cascade", kind: "answer", question: "absorption-cascade", weight: 1 },
      ],
    },
    {
      id: "improvement-platform",
      name: { zh: "全员小改小革平台（如企业科协）", en: "In-house platform for small improvements" },
      source: { paper: "hu-xu-yang", place: "section 4.2" },
      weight: 1,
      items: [
        { id: "platform-standing", kind: "answer", question: "platform-standing", weight: 1 },
        { id: "platform-improvements", kind: "answer", question: "platform-improvements", weight: 1 },
      ],
    },
  ],
} satisfies Part;
