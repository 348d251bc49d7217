import type { BareWords } from "../shape";

export const bareEn: BareWords = {
  excess: {
    sentence: "part exceeds whole: {part} > {whole}",
    ofYear: "{name} {year}",
    amount: "{name}: {digits}{unit}",
    units: {
      "wan-yuan": " × 10,000 yuan",
      people: " people",
      percent: "%",
      points: " points",
      years: " years",
      rank: "",
      pieces: "",
    },
  },
  place: {
    table: "{said}",
    figure: "{said}",
    section: "{said}",
    range: "{said}",
    pair: "{said}",
    appendix: "{said}",
    year: "{said}",
    joint: "{said}",
    remark: "{said}",
  },
};
