/** Words that stand without the rest: of facts that contradict each other, of places in studies. */
export const bareZh = {
  /** One fact is part of another. Units stand behind digits. */
  excess: {
    sentence: "部分大于整体：{part}，大于 {whole}",
    ofYear: "{year} 年{name}",
    amount: "{name} {digits}{unit}",
    units: {
      "wan-yuan": " 万元",
      people: " 人",
      percent: "%",
      points: " 分",
      years: " 年",
      rank: " 名",
      pieces: " 项",
    },
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
