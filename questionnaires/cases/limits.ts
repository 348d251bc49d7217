import type { Source, Text } from "#lib/text/text";

/** What each study says itself that it cannot prove, in the order of their papers. */
export const limits = [
  {
    text: {
      zh: "何建笃、孙新波（2022）走访了十一家，留下八家，都是特意挑的典型，没有一家处于行业平均水平；作者说明，要推及其他企业，还须扩大样本、换行业检验；技术实力为什么会变，这篇研究没有深究。",
      en: "He and Sun (2022) visited eleven firms and kept eight, all marked cases and none average in its trade, and say that a larger sample and other industries are needed before the findings can be carried over to other firms; what makes technical strength change they have not studied in depth.",
    },
    source: {
      paper: "he-sun-2022",
      place: "section 2.2 and section 4.4",
    },
  },
  {
    text: {
      zh: "胡丹丹、徐森、杨忠跟踪的是一家企业；作者说明，单案例的结论缺乏外部普适性，还要到别的行业、别的类型的专精特新企业中去检验。",
      en: "Hu, Xu and Yang followed one firm and say that the conclusions of a single case lack generality until they are tested in other trades and on specialised firms of other kinds.",
    },
    source: {
      paper: "hu-xu-yang",
      place: "section 6.3",
    },
  },
  {
    text: {
      zh: "Cai写的是美的一家，用的都是二手资料；作者说明，结论是否普遍成立，还要用多个案例来检验。",
      en: "Cai writes about one firm, Midea, from secondary data, and says that whether the conclusions hold in general has to be tested on several cases.",
    },
    source: {
      paper: "cai",
      place: "section 3.2 and section 6",
    },
  },
] satisfies { text: Text; source: Source }[];
