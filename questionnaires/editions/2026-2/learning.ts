import type { Part } from "#lib/instrument/edition";

/**
 * How far the firm has come on the way from follower to leader, and how it learns: the milestones of the four stages,
 * of which one each is necessary, the relation to the main learning partner, and the two inner conditions of learning.
 * What the milestones and levels say is ours; who learns from whom, how often and at what distance follow the study.
 * Published: Hu, Xu & Yang, tables 2 to 5 and appendix.
 */
export const learning = {
  sections: [
    {
      id: "milestones",
      title: { zh: "技术跨越的里程碑", en: "Milestones" },
      intro: {
        zh: "看已经发生的，计划不算。“行业龙头”指细分领域公认技术最强的企业，国内国外都行；您就是龙头的，看题下说明。",
        en: "Judge by what has happened, not by plans. The leader is the firm, in China or abroad, that your niche regards as technically strongest; if that is you, see the note under each question.",
      },
      questions: [
        {
          id: "benchmark-orders",
          kind: "milestone",
          text: {
            zh: "行业龙头或头部客户，把您列为供应商了吗？",
            en: "Has the leader or a leading customer taken you on as a supplier?",
          },
          help: {
            zh: "以进入合格供应商名录并批量下单为准。您就是龙头的，看要求最严的那家大客户。",
            en: "What counts is a place on the approved list and volume orders. If you are the leader, take the big customer that is hardest to satisfy.",
          },
          source: { paper: "hu-xu-yang", place: "table 2" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没送过样，或送样还没通过", en: "No samples sent, or none passed so far" },
            { zh: "样品或验厂通过，有了试单", en: "Samples or audit passed, with trial orders" },
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
            zh: "如ISO、IEC，与之等同的国家标准也算，以检测报告或证书为准。没有国际标准的，看龙头或大客户的技术规范。",
            en: "ISO or IEC, say, shown by a test report or certificate; a national standard identical to one of them counts. Where none exists, take the specification of the leader or a major customer.",
          },
          source: { paper: "hu-xu-yang", place: "table 2" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "目前按国家、行业或企业标准做", en: "Made to national, trade or in-house standards so far" },
            {
              zh: "已按国际标准做，还差个别指标或证明",
              en: "Made to them, with a few values or the proof still missing",
            },
            { zh: "关键指标达到，有检测报告或证书", en: "Key values met, with a test report or certificate" },
          ],
        },
        {
          id: "benchmark-replication",
          kind: "milestone",
          text: {
            zh: "凭样品和图纸，能自己做出同样的产品吗？",
            en: "Given a sample and drawings, can you make the same product unaided?",
          },
          help: {
            zh: "以龙头或大客户的样品为例，精度、寿命、可靠性验收合格才算同样。您就是龙头的，看第二名的产品。",
            en: "Take a sample from the leader or a major customer; “the same” means that it passes acceptance on precision, life and reliability. If you are the leader, take the runner-up’s product.",
          },
          source: { paper: "hu-xu-yang", place: "table 2" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "做不出，或没通过验收", en: "No, or what we made failed acceptance" },
            { zh: "做得出，但要靠外援，或良品率不稳", en: "Yes, but with outside help or an unsteady yield" },
            { zh: "自己的人做得出，验收合格，稳定交货", en: "Yes: our own people, accepted, delivered steadily" },
          ],
        },
        {
          id: "chase-technical-system",
          kind: "milestone",
          text: { zh: "有自己的一套技术体系吗？", en: "Do you have a technical system of your own?" },
          help: {
            zh: "指自己的设计准则、工艺规范、检测方法和数据。写成文件、新人照着能做的才算。",
            en: "Your own design rules, process standards, test methods and data. They count if they are written down and a newcomer can work by them.",
          },
          source: { paper: "hu-xu-yang", place: "table 3" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            {
              zh: "沿用别人的图纸工艺，或凭老师傅经验",
              en: "We use others’ drawings and processes, or rely on old hands",
            },
            { zh: "部分工序有自己的成文规范", en: "Some processes have written rules of our own" },
            {
              zh: "设计、工艺、检验各有自己的现行规范",
              en: "Our own written rules are in force for design, process and inspection",
            },
          ],
        },
        {
          id: "chase-improvements",
          kind: "milestone",
          text: {
            zh: "近三年，每年都有登记在案的小改小革吗？",
            en: "Were small improvements put on record in each of the last three years?",
          },
          help: {
            zh: "工艺、工装、设备、材料上的小改进都算。查改善提案台账或技改记录。",
            en: "Small changes to process, tooling, equipment or material count. Look in the suggestion log or the records of process changes.",
          },
          source: { paper: "hu-xu-yang", place: "table 3" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有登记，或有的年份是空白", en: "None on record, or not in every year" },
            { zh: "每年有登记，效果没算过账", en: "On record every year; the gains were not measured" },
            {
              zh: "每年有登记，降本或提质算得出数",
              en: "On record every year, with measured gains in cost or quality",
            },
          ],
        },
        {
          id: "chase-long-term-supply",
          kind: "milestone",
          text: {
            zh: "给行业龙头或头部客户连续供货多久了？",
            en: "How long have you supplied the leader or a leading customer without a break?",
          },
          help: {
            zh: "有几家的，按最长的一家算；停供满一年就重新算起。您就是龙头的，看要求最严的那家大客户。",
            en: "Take the longest if there are several; a gap of a year starts the count again. If you are the leader, take the big customer that is hardest to satisfy.",
          },
          source: { paper: "hu-xu-yang", place: "table 3" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有供货，或不满一年", en: "No supply, or less than a year of it" },
            { zh: "满一年，不满三年", en: "A year or more, but under three" },
            { zh: "三年以上", en: "Three years or more" },
          ],
        },
        {
          id: "surpass-pain-points",
          kind: "milestone",
          text: {
            zh: "攻克过连龙头也没解决的技术难题吗？",
            en: "Have you solved a technical problem that the leader could not?",
          },
          help: {
            zh: "如精度、寿命、噪声上的老大难，要说得出是哪一项。您就是龙头的，看第二名和大客户没解决的。",
            en: "A stubborn problem of precision, life or noise, say, that you can name. If you are the leader, take one that the runner-up and your big customers could not solve.",
          },
          source: { paper: "hu-xu-yang", place: "table 4" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没攻过，或攻了还没有结果", en: "Never tried, or no result so far" },
            { zh: "试验已见效，还没有人采用", en: "Our solution works in trials; nobody uses it yet" },
            {
              zh: "至少攻克一项，龙头或客户已采用",
              en: "At least one solved; the leader or a customer uses our solution",
            },
          ],
        },
        {
          id: "surpass-recognition",
          kind: "milestone",
          past: true,
          text: {
            zh: "龙头或业界正式认可过您的技术创新吗？",
            en: "Has the leader or your industry formally recognised your technical innovation?",
          },
          help: {
            zh: "如龙头颁发的创新供应商奖、省部级以上科技奖。质量奖、交付奖不算。",
            en: "An innovation award from the leader, say, or a science prize of provincial rank or above. Quality and delivery awards do not count.",
          },
          source: { paper: "hu-xu-yang", place: "table 4" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有，或是质量、交付上的好评", en: "No, or praise for quality and delivery" },
            { zh: "技术上得到过书面肯定", en: "Our technology was praised in writing" },
            { zh: "拿过创新奖项或称号", en: "We have won an innovation award or title" },
          ],
        },
        {
          id: "overturn-new-trajectory",
          kind: "milestone",
          text: {
            zh: "走出一条和同行不一样的技术路线了吗？",
            en: "Have you opened a technical route that differs from the trade’s usual one?",
          },
          help: {
            zh: "指换了原理、材料体系或制造方法。在老路线上做得更好不算。",
            en: "A different principle, class of material or way of making. A better version of the usual route does not count.",
          },
          source: { paper: "hu-xu-yang", place: "table 5" },
          depth: "quick",
          allows: ["dont-know"],
          levels: [
            { zh: "没有，或还是设想", en: "No, or an idea so far" },
            { zh: "样机或样品验证了新原理", en: "A prototype or sample has proved the new principle" },
            {
              zh: "路线已定型，经客户或权威机构验证",
              en: "The route is settled and validated by a customer or an expert body",
            },
          ],
        },
        {
          id: "overturn-new-route-production",
          kind: "milestone",
          text: {
            zh: "用新技术路线做的产品，量产了吗？",
            en: "Is a product of the new route in series production?",
          },
          help: {
            zh: "新路线指换了原理、材料体系或制造方法的路线，原来路线的产品不算。样机、展品、试用件也不算量产。",
            en: "A new route rests on another principle, class of material or way of making; products of the usual one do not count. Prototypes, exhibits and trial units do not count either.",
          },
          source: { paper: "hu-xu-yang", place: "table 5" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有新路线，或停在样机", en: "No new route, or a prototype so far" },
            { zh: "小批试制，客户在试用", en: "Small trial batches, in use with a customer" },
            { zh: "批量生产，客户已重复下单", en: "In series production, with repeat orders" },
          ],
        },
      ],
    },
    {
      id: "partner",
      title: { zh: "向谁学、怎么学", en: "Whom you learn from, and how" },
      intro: {
        zh: "先想好一家“学习伙伴”：技术上让您学到最多的外部单位，大客户、同行、高校院所、母公司都行。写着“学习伙伴”的题都说这一家；一家也没有的，这些题都选第一项。",
        en: "Think of one learning partner: the outside organisation from which you learn most technically, be it a leading customer, a rival, a university or a parent company. The questions that name it are all about this one; if there is none, take the first answer to each.",
      },
      questions: [
        {
          id: "partner-exchange",
          kind: "rating",
          text: {
            zh: "您和学习伙伴，技术上谁向谁学？",
            en: "On technical matters, who learns from whom: you or your learning partner?",
          },
          help: {
            zh: "看目前的合作，选已走到的最远一步。按时交货、质量稳定不算帮到对方。",
            en: "Choose the furthest step reached in your present relations. Prompt delivery and steady quality are not help in return.",
          },
          source: { paper: "hu-xu-yang", place: "tables 2-5 and appendix" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            {
              zh: "看样品、图纸自己琢磨，对方不参与",
              en: "We study its samples and drawings; it takes no part",
            },
            { zh: "对方指点我们，我们还没帮到对方", en: "It guides us; nothing has gone back so far" },
            { zh: "对方用上过我们的改进", en: "It has put an improvement of ours to use" },
            {
              zh: "难题和经验，双方拿出来交换",
              en: "Each brings its problems and experience to the other",
            },
            {
              zh: "双方都因对方改过自己的技术路线",
              en: "Each has changed its own technical route because of the other",
            },
          ],
        },
        {
          id: "partner-frequency",
          kind: "rating",
          text: {
            zh: "您和学习伙伴多久谈一次技术？",
            en: "How often do you and your learning partner talk technology?",
          },
          help: {
            zh: "当面、电话、视频都算，看最近一年。催货、谈价不算。",
            en: "Over the past year; visits, calls and video meetings all count. Chasing orders and bargaining over price do not.",
          },
          source: { paper: "hu-xu-yang", place: "appendix" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "几乎不谈", en: "Hardly ever" },
            { zh: "一年一两次", en: "Once or twice a year" },
            { zh: "大约每季度一次", en: "About once a quarter" },
            { zh: "大约每月一次", en: "About once a month" },
            { zh: "每周一次或更多", en: "Once a week or more" },
          ],
        },
        {
          id: "partner-distance",
          kind: "rating",
          text: {
            zh: "学习伙伴对您开放到哪一步？",
            en: "How far does your learning partner open its technology to you?",
          },
          help: {
            zh: "选拿到过、听到过的最深一层。伙伴是高校院所的，把图纸想成试验报告和数据。",
            en: "Choose the deepest level of what you have been given or told. With a university, think of test reports and data instead of drawings.",
          },
          source: { paper: "hu-xu-yang", place: "appendix" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "样品、少量图纸或公开资料", en: "A sample, a few drawings or public material" },
            { zh: "技术要求和检验标准", en: "Specifications and test standards" },
            { zh: "详细图纸和作业手册", en: "Detailed drawings and working manuals" },
            { zh: "图纸上没有的原理和诀窍", en: "Principles and know-how that no drawing shows" },
            { zh: "对方自己的难处和失败教训", en: "Its own difficulties and failures" },
          ],
        },
        {
          id: "partner-status",
          kind: "rating",
          text: {
            zh: "您和学习伙伴意见不一时，通常听谁的？",
            en: "When you and your learning partner disagree, whose view prevails?",
          },
          help: {
            zh: "想最近一次在规格、方案或进度上的分歧。多半听您的，选第四项。",
            en: "Think of the last difference over a specification, a design or a date. If yours mostly prevails, take the fourth answer.",
          },
          source: { paper: "hu-xu-yang", place: "tables 2-5" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "对方定，我们照办", en: "It decides and we comply" },
            { zh: "对方定，会先听我们的意见", en: "It decides, after hearing us" },
            { zh: "多半听对方的，条件可以商量", en: "Mostly its view, though terms are negotiable" },
            { zh: "谁有道理听谁的", en: "Whoever has the better case" },
            { zh: "要双方同意才能定", en: "Nothing is settled until both agree" },
          ],
        },
        {
          id: "partner-governance",
          kind: "rating",
          text: {
            zh: "您和学习伙伴的合作，是哪种形式？",
            en: "What form does the work with your learning partner take?",
          },
          help: {
            zh: "选正在执行的最远一步。意向书、没执行的战略协议不算。",
            en: "Choose the furthest step now in force. Letters of intent and agreements never carried out do not count.",
          },
          source: { paper: "hu-xu-yang", place: "table 5" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有协议，或一单一签的买卖合同", en: "No agreement, or order by order" },
            {
              zh: "长期供货、技术服务或保密协议",
              en: "A long-term supply, technical service or confidentiality agreement",
            },
            { zh: "共同立项的研发合同", en: "A contract for joint R&D" },
            { zh: "共建的实验室或项目组", en: "A joint laboratory or project team" },
            { zh: "共同出资的公司", en: "A company owned together" },
          ],
        },
        {
          id: "absorption-practices",
          kind: "many",
          text: {
            zh: "最近从外面学来的技术，是怎么消化的？",
            en: "How did you absorb what you last learnt from outside?",
          },
          help: {
            zh: "想最近一次学来的工艺或方法。有材料或记录的才勾。",
            en: "Take the last process or method that came from outside. Tick what left documents or records.",
          },
          source: { paper: "hu-xu-yang", place: "section 4.1" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "own-words-guide",
              text: { zh: "用自己的话写成作业指导书", en: "Rewritten in our own words as work instructions" },
              points: 0.5,
            },
            {
              id: "pictures-rhymes-samples",
              text: {
                zh: "做成图解、口诀、样板或短视频",
                en: "Turned into pictures, rhymes, samples or short videos",
              },
              points: 0.5,
            },
            {
              id: "core-staff-first",
              text: {
                zh: "骨干先学会，再逐级教到班组",
                en: "Core staff learnt first, then taught each level down to the teams",
              },
              points: 0.5,
            },
            {
              id: "every-post-tested",
              text: { zh: "用得上的岗位，逐个考核过", en: "Every post that uses it was tested" },
              points: 0.5,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
          ],
        },
        {
          id: "improvement-practices",
          kind: "many",
          text: {
            zh: "鼓励员工小改小革，近一年有哪些做法？",
            en: "What was in place in the past year to encourage staff improvements?",
          },
          help: {
            zh: "真正在做的才勾。挂了牌没有活动的不算。",
            en: "Tick what was really done. A plaque without activity does not count.",
          },
          source: { paper: "hu-xu-yang", place: "section 4.2 and table 3" },
          depth: "full",
          allows: ["dont-know"],
          options: [
            {
              id: "standing-body",
              text: {
                zh: "有常设组织牵头，如企业科协、改善委员会",
                en: "A standing body in charge, such as a science association or improvement committee",
              },
              points: 0.5,
            },
            {
              id: "budget-and-rewards",
              text: { zh: "有经费和成文的奖励办法", en: "A budget and written rules for rewards" },
              points: 0.5,
            },
            {
              id: "register",
              text: { zh: "有登记台账，谁提的都记", en: "A register in which anyone’s idea is entered" },
              points: 0.5,
            },
            {
              id: "many-adopted",
              text: {
                zh: "一成以上的员工有建议被采纳",
                en: "At least one employee in ten had an idea adopted",
              },
              points: 0.5,
            },
            { id: "none", text: { zh: "以上都没有", en: "None of these" }, points: 0, exclusive: true },
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
        { id: "benchmark-orders", kind: "answer", question: "benchmark-orders", weight: 1, necessary: true },
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
        {
          id: "chase-technical-system",
          kind: "answer",
          question: "chase-technical-system",
          weight: 1,
          necessary: true,
        },
        { id: "chase-improvements", kind: "answer", question: "chase-improvements", weight: 1 },
        { id: "chase-long-term-supply", kind: "answer", question: "chase-long-term-supply", weight: 1 },
      ],
    },
    {
      id: "stage-surpass",
      name: { zh: "超越标杆（超标）：攻克技术难题，局部领先", en: "Surpass: hard problems solved, ahead in parts" },
      source: { paper: "hu-xu-yang", place: "table 4" },
      weight: 1,
      items: [
        { id: "surpass-pain-points", kind: "answer", question: "surpass-pain-points", weight: 1, necessary: true },
        { id: "surpass-partial-lead", kind: "answer", question: "product-performance", weight: 1 },
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
        {
          id: "overturn-new-trajectory",
          kind: "answer",
          question: "overturn-new-trajectory",
          weight: 1,
          necessary: true,
        },
        { id: "overturn-new-route-production", kind: "answer", question: "overturn-new-route-production", weight: 1 },
        // The breakthrough is the firm's own where it owns the technology: asked once, with the technology level.
        { id: "overturn-core-technology", kind: "answer", question: "core-technology-owner", weight: 1 },
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
        { id: "partner-exchange", kind: "answer", question: "partner-exchange", weight: 1 },
      ],
    },
    {
      id: "partnership",
      name: { zh: "谁教谁学、谁说了算（互动与地位）", en: "Who teaches, who decides (interaction and status)" },
      source: { paper: "hu-xu-yang", place: "tables 2-5" },
      weight: 1,
      items: [
        { id: "partner-direction", kind: "answer", question: "partner-exchange", weight: 1 },
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
        {
          id: "absorption-dialect",
          kind: "choices",
          question: "absorption-practices",
          options: ["own-words-guide", "pictures-rhymes-samples"],
          weight: 1,
        },
        {
          id: "absorption-cascade",
          kind: "choices",
          question: "absorption-practices",
          options: ["core-staff-first", "every-post-tested"],
          weight: 1,
        },
      ],
    },
    {
      id: "improvement-platform",
      name: { zh: "全员小改小革平台（如企业科协）", en: "In-house platform for small improvements" },
      source: { paper: "hu-xu-yang", place: "section 4.2" },
      weight: 1,
      items: [
        {
          id: "platform-standing",
          kind: "choices",
          question: "improvement-practices",
          options: ["standing-body", "budget-and-rewards"],
          weight: 1,
        },
        {
          id: "platform-everybody",
          kind: "choices",
          question: "improvement-practices",
          options: ["register", "many-adopted"],
          weight: 1,
        },
      ],
    },
  ],
} satisfies Part;
