import type { Some } from "../widen";
import type { zh } from "./index";

/** A result told to others than its firm: in place of every word of `zh` that speaks to the firm. */
export const toldZh: Some<typeof zh> = {
  rooms: {
    plane: {
      legend:
        "菱形是该企业；两圈是误差，外圈之内有 95% 的可能；虚线旁的数，是离分界线几分。空心圆是案例企业出海时的位置，箭头指向后来。",
    },
    goal: { held: "已有称号：{titles}" },
    within: { strength: "为什么这样判断、有多大把握" },
  },
  ladder: {
    finding: {
      held: {
        valid: "该企业已有“{tier}”称号，有效期至 {day}",
        undated: "该企业已有“{tier}”称号，没有填有效期",
        unclear: "该企业填了“{tier}”称号，但有效期（{day}）早于认定日期，看不出是否有效",
        expired: "该企业的“{tier}”称号已于 {day} 到期",
        withdrawn: "该企业的“{tier}”称号已于 {day} 被撤销",
      },
      behind: {
        above: "该企业没有“{tier}”称号，但已有更高一级的“{by}”",
        beside: "该企业没有“{tier}”称号，但已有“{by}”",
      },
      size: {
        met: "按划型标准，该企业是{size}",
        unmet: "按划型标准，该企业已不是中小企业；小巨人及以下各级都要求是中小企业",
      },
      met: "按该企业填报的数据，{tier}的条件都符合",
      large: "按划型标准，该企业已不是中小企业；{finding}",
    },
    held: { unclear: "填了称号，但有效期（{day}）早于认定日期" },
    behindHint: {
      held: "该企业已有这个称号。下面仍按首次认定逐条对照，供参考。",
      above: "该企业已有更高一级的“{by}”称号。下面仍按首次认定逐条对照，供参考。",
      beside: "该企业已有“{by}”称号。下面这个称号它没有，仍按首次认定逐条对照，供参考。",
    },
  },
  outlook: {
    update: {
      overdue: "这一天前应更新企业信息；按填报的日期，还没有更新。",
      unclear: "这一天前应更新企业信息；没有填更新日期，看不出办没办。",
    },
  },
  charts: {
    you: "该企业",
    columns: { you: "该企业得分" },
    plane: { readingPast: "方块是该企业往年的位置；两年答的题一样，才用虚线箭头连起来。" },
    path: {
      title:
        "{now, select, yes {市场和产品：现在与实力相称} no {市场和产品：现在与实力不相称} other {以该企业的技术实力，通常应有的做法}}",
      titleFound: "该企业怎样发现海外机会，市场和产品围着谁转",
      reading:
        "方块是进入海外时，菱形是现在；涂色的半边是以该企业现在的技术实力，通常应有的做法。进入时该怎样做，要看当时的技术水平；问卷问的是今天的，所以进入时那一步不作评判。",
      readingStopped:
        "方块是进入海外时；涂色的半边是以该企业现在的技术实力，通常应有的做法。进入时该怎样做，要看当时的技术水平；问卷问的是今天的，所以进入时那一步不作评判。",
      readingNever: "涂色的半边是以该企业现在的技术实力，通常应有的做法。该企业还没有出海，所以图上没有它的点。",
      readingQuick:
        "涂色的半边是以该企业现在的技术实力，通常应有的做法。快速版没有问它在海外怎样做，所以图上没有它的点。",
      readingUnanswered:
        "涂色的半边是以该企业现在的技术实力，通常应有的做法。它在海外怎样做，答案还不够，所以图上没有它的点。",
      readingUnknown:
        "涂色的半边是以该企业现在的技术实力，通常应有的做法。产品卖不卖到海外，该企业没有答，所以图上没有它的点。",
    },
    stages: {
      here: "该企业",
      titleHere: "该企业在{step}“{stage}”：{plain}",
      titleAtLeast: "该企业至少到了{step}“{stage}”：{plain}",
      term: "研究里把这四步叫“定标、追标、超标、覆标”，该企业所在的这一步是“{term}”。",
    },
    series: { own: "该企业", ownPatents: "该企业（授权量）" },
    innovation: {
      technology: "技术改进走在市场拓展前面：成果有了，还没变成销路",
      market: "市场拓展走在技术改进前面：销路有了，后劲还要看研发",
    },
  },
  classes: {
    quadrant: {
      backward: {
        headline: "产品不占优，研发也接不上",
        hedged: "看起来，产品不占优、研发也接不上",
        next: "案例里的 E、F 起步时产品同样不占优，靠的是研发能力强，一步步追了上来。",
      },
      discontinuity: {
        headline: "产品站得住，研发接不上",
        hedged: "看起来，产品站得住、研发接不上",
        next: "案例里的 C、D 出海时正是这样，授权和合作一停，自己的研发接不上，发达国家的市场就丢了。",
      },
      catchUp: {
        headline: "研发有后劲，产品还没跑到前面",
        hedged: "看起来，研发有后劲、产品还没跑到前面",
      },
      leading: {
        headline: "产品站得住，研发也跟得上",
        hedged: "看起来，产品站得住、研发也跟得上",
      },
    },
    alignment: {
      overreach: {
        headline: "做法走到了能力前面",
        means:
          "该企业按客户的要求铺开市场和产品，但研发能力还跟不上。案例里的 C、D 也为客户定制，授权和合作一停，自己的研发接不上，领先就没了：缺的是研发，不是客户。",
      },
      untapped: {
        headline: "能力比做法强：还可以更主动地跟着客户走",
      },
      inLineProduction: {
        headline: "做多数客户都要的产品，与今天的研发相称",
        means: "研发还撑不起按客户定制，先把做得好的产品做足，是稳妥的；要往上走，研发和做法得一起变。",
      },
      inLineWaiting: {
        headline: "跟着客户走，研发撑得住；找机会还可以更主动",
        means: "该企业怎样布局市场、升级产品，与研发撑得住的程度正相称。",
      },
      inLineOpen: {
        headline: "跟着客户走，研发撑得住；找机会是主动还是等，两说都通",
        means: "该企业怎样布局市场、升级产品，与研发撑得住的程度正相称。",
      },
      inLineCustomer: {
        headline: "跟着客户走，研发也撑得住",
        means: "该企业怎样布局市场、升级产品，与研发撑得住的程度正相称。",
      },
    },
    modeAnswered: { guided: "对方在教，该企业在学；还没有帮到对方，谈不上互相学" },
    fit: {
      fits: { means: "眼下这个阶段该怎么学，该企业正在这么学。" },
      behind: { headline: "学习方式落在阶段后面" },
      ahead: {
        headline: "学习方式走在阶段前面",
        means: "和学习伙伴的往来已经超前，眼前的里程碑还没做完。不是坏事，只是底子还要打牢。",
      },
    },
    profile: {
      comprehensive: { headline: "三张网络都撑得住" },
      thin: { headline: "三张网络都还薄" },
      governmentLed: { headline: "政府网络见长" },
      businessLed: { headline: "商业网络见长" },
      technologyLed: { headline: "技术网络见长" },
    },
  },
  result: {
    firmUnnamed: "该企业",
    verdict: {
      onTheLine: "该企业正好在分界线上：“{name}”和“{neighbour}”都说得通",
      either: "改动一两个答案，结论就可能换一类。大的决定，不宜只凭它来作。",
      unknownHeadline: "答案还不够，这一份没有结论",
      unknownText: "技术水平和技术能力，两样都要有足够的答案才能下结论。没有答的，本工具不猜，也不代补。",
    },
    first: {
      title: "{count, plural, =1 {给该企业的第一条建议} =2 {给该企业的前两条建议} other {给该企业的前三条建议}}",
    },
    sure: {
      clear: "把握较大：按该企业的答案推算，属于这一类的可能性是 {probability}。",
      likely: "按该企业的答案推算，属于这一类的可能性是 {probability}；也可能是“{neighbour}”（{other}）。",
      borderline: "在边界上：“{name}”的可能性是 {probability}，“{neighbour}”是 {other}，两说都通。",
      quick: "该企业填的是快速版，题目少，误差就大一些。",
    },
    why: {
      lead: "下面是分量最重的几道题，和该企业当时的答案；比分界线高的拉高得分，低的拖低得分。题目照问卷原样，是问该企业的。",
    },
    change: {
      title: "该企业接下来怎么走",
      lastJust:
        "两样都过了线，再往上没有别的格了，只是过得不多{count, plural, =0 {。} =1 {。要站稳，先看这一处：} other {。要站稳，先看这 # 处：}}",
      lastDone: "四格里的最后一格、学习的四个阶段，该企业都到了；往后是守住的事。",
      substance: "只把答案填高、事情没有做到，不会有任何变化。",
      unknown: "答案不够，算不出改动最少的走法。",
    },
    direction: {
      unknownSales: "产品卖不卖到海外，该企业没有答，这部分说不了什么",
      stopped: "该企业的外销已经停了，所以只看当初怎样进入，以及现在通常应有的做法。",
      stoppedQuick: "该企业的外销已经停了。当初怎样进入，快速版没有问，这里只说现在通常应有的做法。",
      stoppedUnanswered: "该企业的外销已经停了。当初怎样进入，答案还不够，这里只说现在通常应有的做法。",
      path: "从进入海外到现在，按该企业的答案算：{path}。",
      found: {
        open: "找机会这头，主动和等各占一半，说哪样都说得通。",
        waitingSuits: "找机会这头还是等上门，与今天的研发相称。",
        waitingLags: "机会还在等上门：以该企业的研发，可以主动去找了。",
        seekingEarly: "机会已经在主动找，研发还撑不住太多。",
      },
    },
    learning: {
      next: "这一步要做的：{next}",
      modeTitle: "该企业跟学习伙伴怎么学",
      mode: "该企业现在的学习方式",
    },
    advice: {
      lead: "共 {count} 条，按时间远近分组{rest, plural, =0 {} other {，分量最重的 {first} 条在前}}。这里只列标题；正文是写给该企业负责人的，只在企业自己的结果里。",
      none: "按该企业的答案，暂时没有要提的建议。",
    },
    flags: {
      title: "有几处答案不太寻常",
      lead: "这些不影响结果，也不一定有错；该企业自己的结果里，已请它再看一眼。",
    },
    missing: {
      lead: "还差这些答案：",
      quickOnly: "需要的题目只在完整版里问（{count} 题），该企业填的是快速版。",
    },
    reading: {
      origins:
        "这一页分清两种内容：标着<published></published>的，来自三篇公开发表的研究，如类型、指标、阶段和案例事实；标着<ours></ours>的，论文里没有，如打分、权重和分界线。该企业落在哪一类，是照这套打分算出来的。",
    },
  },
};
