import { type AmountReading, amountTold } from "./amount-told";
import { LiveAmountLine } from "./live-amount-line";

type Props = { name: string; text: string; reading: AmountReading };

/** How a typed number was read, and what it may have meant, with a button that puts that in its place. */
export const AmountLine = ({ name, text, reading }: Props) => (
  <LiveAmountLine {...{ name, text, reading }} made={amountTold(text, reading, { amounts: [], whole: null })} />
);
