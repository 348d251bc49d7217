/** What a practice found of one answer: what it should have been, and by which paper. */
export type Found = { to: string; reason: string };

/** By question and by what was answered, so that every reason speaks of the answer that it corrects. */
export const foundOf: Readonly<Record<string, Readonly<Record<string, Found>>>> = {
  "product-performance": {
    lowest: { to: "low", reason: "第三方检测报告显示，关键指标都达到国家标准；和国内一流厂家比，还差一截。" },
    low: { to: "middle", reason: "第三方检测报告显示，主要指标与国内一流厂家相当。" },
    middle: { to: "low", reason: "检测报告只证明达到行业标准，没有和国内一流厂家的比对数据。" },
    high: { to: "middle", reason: "检测报告与国内一流厂家相当，没有和国际一流品牌的比对数据。" },
    highest: { to: "high", reason: "比对检测与国际一流品牌持平，看不出领先。" },
  },
  "core-technology-developer": {
    lowest: { to: "low", reason: "合同显示，图纸是向设计院买的，不是客户提供的。" },
    low: { to: "middle", reason: "技术合同显示，这项技术是与供应商合作研发的，由对方牵头，不是单纯买来。" },
    middle: { to: "high", reason: "合作合同和项目任务书都写明，由企业牵头。" },
    high: { to: "middle", reason: "合作合同上，牵头单位是高校，不是企业。" },
    highest: { to: "high", reason: "合作合同显示，核心工艺由企业牵头、与高校一起研发，不是独自完成。" },
  },
  "projects-with-patents": {
    lowest: { to: "low", reason: "专利清单里有一件对应近三年的研发项目，不是一件也没有。" },
    low: { to: "middle", reason: "对照立项台账，约三分之一的项目申请了专利。" },
    middle: { to: "low", reason: "对照立项台账，只有五分之一的项目申请了专利，其余是老项目的。" },
    high: { to: "middle", reason: "对照立项台账，约四成的项目申请了专利，其余是老项目的。" },
    highest: { to: "high", reason: "对照立项台账，八成的项目申请了专利，不到九成。" },
  },
  "generation-pace": {
    lowest: { to: "low", reason: "查了三家同行的产品目录，近五年只比企业多出一代新品，不是两代。" },
    low: { to: "middle", reason: "新一代产品去年已上市，与同行同步。" },
    middle: { to: "low", reason: "查了三家同行的产品目录，都换了一代，企业的新一代还没有上市。" },
    high: { to: "middle", reason: "查了三家同行的产品目录，近五年换代次数与企业一样。" },
    highest: { to: "high", reason: "换代比多数同行勤，但最近一代是同行先推出的。" },
  },
  "chase-improvements": {
    "not-yet": { to: "partly", reason: "改进台账近三年都有登记，没有空白，只是没有算过效果。" },
    partly: { to: "done", reason: "改进台账每年都有，财务也核过各项节省的金额。" },
    done: { to: "partly", reason: "改进台账每年都有，但多数没有算过节省了多少。" },
  },
};

/** The questions at which the practice of the demonstration asks its clients something. */
export const askedAt = { orders: "benchmark-orders", research: "universities-depth" } as const;
