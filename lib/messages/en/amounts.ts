/** Amounts as people type them: how they were read, and what they may have meant. */
export const amountsEn = {
  unclear:
    "With the comma and the point like this, it could be several numbers. Please write 1200.5 or 1,200.50, or in words, such as 120 million.",
  otherCurrency: "Please convert it to Chinese yuan ({unit}).",
  percentage: "Please give the amount ({unit}), not a percentage.",
  yuan: "CNY {digits}",
  about: " (a round figure: please enter the exact one)",
  offers: {
    yuan: "Did you enter yuan? {typed} yuan is {amount}.",
    unit: "This is counted in units of 10,000 yuan. Did you mean {amount}?",
    rounded: "At most {decimals} decimals are kept here. Enter {amount}?",
    share: "{typed}% of {whole} is {amount}. Enter that?",
  },
  change: "Change to {amount}",
};
