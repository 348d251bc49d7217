import { type AmountReading, type AmountTold, amountTold } from "./amount-told";
import { controlBeside, moneyMark } from "./text-control";

/** How what now stands in a control is read, in view of what stands in the other controls of its form. */
export function toldAt(control: HTMLInputElement, reading: AmountReading): AmountTold {
  const others = [...(control.form?.querySelectorAll<HTMLInputElement>(`[${moneyMark}]`) ?? [])];
  const whole = reading.whole && controlBeside<HTMLInputElement>(control, reading.whole.control);
  return amountTold(control.value, reading, {
    amounts: others.flatMap((other) => (other === control ? [] : other.value)),
    whole: whole?.value ?? null,
  });
}
