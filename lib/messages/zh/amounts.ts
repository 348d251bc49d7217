/** Amounts as people type them: how they were read, and what they may have meant. */
export const amountsZh = {
  unclear: "逗号和小数点这样放，可以读成不同的数。请写成 1200.5、1,200.50，或者 1.2亿、8600元 这样。",
  otherCurrency: "请折成人民币再填，单位是{unit}。",
  percentage: "这里填金额，不填百分比。请填是多少{unit}。",
  yuan: "{digits} 元",
  about: "（约数，请换成账上的准数）",
  offers: {
    yuan: "是不是按元填的？{typed} 元就是 {amount}。",
    unit: "这里的单位是万元。是不是 {amount}？",
    rounded: "这里最多记 {decimals} 位小数，要记成 {amount} 吗？",
    share: "{whole}的 {typed}% 是 {amount}，用它吗？",
  },
  change: "改成 {amount}",
};
