/** Words that stand without the rest: of facts that contradict each other, of places in studies. */
export const bareZh = {
  /** One fact is part of another. Units stand behind digits. */
  excess: {
    sentence: "部分大于整体：{part}，大于 {whole}",
    ofYear: "{year} 年{name}",
    amount: "{name} {digits}{unit}",
    units: {
      people: " 人",
      percent: "%",
      points: " 分",
      years: " 年",
      rank: " 名",
      pieces: " 项",
    },
  },
  /** What is measured, by name. `name` stands within others, `Name` at the beginning. */
  measure: {
    ofYear: "{year} 年{name}",
    ofYears: "{from}—{to} 年{name}",
    ratio: "{part}占{whole}的比重",
    growth: "{name}增长率",
    growthOn: "{to} 年{name}（比 {from} 年）",
    compound: "{name}年均复合增长率",
    growths: {
      sum: "{name}增长率之和",
      mean: "{name}平均增长率",
      least: "{name}增长率较低的一年",
      greatest: "{name}增长率较高的一年",
    },
    ofOne: {
      sum: "{name}合计",
      mean: "{name}平均每年",
      least: "{name}较低的一年",
      greatest: "{name}较高的一年",
    },
    ofSeveral: {
      sum: "{names}合计",
      mean: "{names}的平均数",
      least: "{names}中较低的",
      greatest: "{names}中较高的",
    },
    count: "符合条件的{list}",
    total: "{list}{field}合计",
    toYearEnd: "{name}（满年，到 {year} 年末）",
    score: "得分",
    yes: "是",
    no: "否",
  },
  /** `said` is how the study has it, in English. */
  place: {
    table: "表 {numbers}",
    figure: "图 {numbers}",
    section: "{numbers} 节",
    range: " 至 ",
    pair: "、",
    appendix: "附录",
    year: "，{numbers} 年",
    joint: "、",
    remark: "",
  },
};
