import type { FaultWords } from "../shape";

export const faultEn: FaultWords = {
  title: "Something went wrong on our side",
  text: "Saved answers are safe. Reload; if that fails, give the administrator this: ",
  product: "Leapmark",
};
