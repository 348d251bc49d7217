import type { BareWords } from "../shape";

export const bareEn: BareWords = {
  fault: {
    title: "Something went wrong on our side",
    text: "The answers you had saved are not affected. Reload the page; if it happens again, give the administrator this reference: ",
    product: "Leapmark",
  },
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
