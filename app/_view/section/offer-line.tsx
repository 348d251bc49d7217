import type { CardWords, ShownField } from "./card";
import styles from "./section.module.css";

type Props = { fields: ShownField[]; names?: string[]; words: CardWords };

/** What the official figures say of the questions of a card, with one press that puts it into their boxes. */
export function OfferLine({ fields, names = [], words }: Props) {
  const offers = fields.flatMap(({ id, offer }, place) => (offer ? [{ id, name: names[place], ...offer }] : []));
  const [first] = offers;
  if (!first) return null;
  const values = offers.map(({ name, value }) => [name, value].filter(Boolean).join(" "));
  return (
    <p className={`${styles.offer} screen`}>
      {first.text.replace("{value}", values.join(" · "))} {first.note}{" "}
      <button
        type="submit"
        name="change"
        value={offers.map(({ id, digits }) => `${id}=${digits}`).join(",")}
        className="plain"
      >
        {words.takeOffer}
      </button>
    </p>
  );
}
