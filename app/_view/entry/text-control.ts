import type { TypedUnit } from "#lib/instrument/typed";

/** What marks the controls of money, whose amounts are held against each other. */
export const moneyMark = "data-money";

/** Tells the line below a control that the page has put another text into it. */
const shownEvent = "shown";

type Numbers = { unit: TypedUnit; min: number; decimals: number };

/** How a phone lets a number be typed: keyboards of digits have no minus on iPhones, and the plain ones no point. */
export const numberControl = ({ unit, min, decimals }: Numbers) => ({
  type: "text" as const,
  inputMode:
    min < 0 ? ("text" as const) : decimals > 0 || unit === "wan-yuan" ? ("decimal" as const) : ("numeric" as const),
  autoComplete: "off",
  ...(unit === "wan-yuan" && { [moneyMark]: "" }),
});

/** Puts a text into a control as the page, not its reader, does. */
export function showIn(control: HTMLInputElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new Event(shownEvent));
}

/** Looks whenever another text stands in a control, also when the page has put it there; returns what ends that. */
export function watchText(control: HTMLElement, look: () => void): () => void {
  const kinds = ["input", shownEvent];
  for (const kind of kinds) control.addEventListener(kind, look);
  return () => {
    for (const kind of kinds) control.removeEventListener(kind, look);
  };
}
