import type { MouseEvent, ReactNode } from "react";
import { type Control, useFieldArray } from "react-hook-form";
import { blankBar, blankWaiver, type TypedNotice } from "#lib/programme/typed-notice";
import { BarFields, type LineProps } from "./bar-fields";
import styles from "./notice.module.css";
import type { Option } from "./options";
import { WaiverFields } from "./waiver-fields";

type Props = Omit<LineProps, "place"> & {
  control: Control<TypedNotice>;
  /** How many lines there can be. */
  most: number;
};

/** What a press does where scripts run, instead of sending the form. */
const instead = (act: () => void) => (event: MouseEvent) => {
  event.preventDefault();
  act();
};

/** The bars of a notice, of which some may come and go. */
export function BarLines({ control, most, ...line }: Props) {
  const { words } = line;
  const { fields, append, remove } = useFieldArray({ control, name: "bars" });
  return (
    <>
      <h2 id="bars">{words.bars}</h2>
      <p className="soft">{words.barsHint}</p>
      {fields.map(({ id, ...bar }, place) => (
        <Line
          key={id}
          name={`bars.${place}`}
          legend={words.bar.replace("{line}", String(place + 1))}
          remove={words.remove}
          onRemove={instead(() => remove(place))}
        >
          <BarFields {...line} place={place} bar={bar} />
        </Line>
      ))}
      {fields.length < most && <Add part="bars" label={words.addBar} onAdd={instead(() => append(blankBar))} />}
    </>
  );
}

/** The waivers of a notice, likewise, of clauses of the version that is chosen. */
export function WaiverLines({ control, most, criteria, ...line }: Props & { criteria: readonly Option[] }) {
  const { words } = line;
  const { fields, append, remove } = useFieldArray({ control, name: "waivers" });
  return (
    <>
      <h2 id="waivers">{words.waivers}</h2>
      <p className="soft">{words.waiversHint}</p>
      {fields.map(({ id, ...waiver }, place) => (
        <Line
          key={id}
          name={`waivers.${place}`}
          legend={words.waiver.replace("{line}", String(place + 1))}
          remove={words.remove}
          onRemove={instead(() => remove(place))}
        >
          <WaiverFields {...line} place={place} waiver={waiver} criteria={criteria} />
        </Line>
      ))}
      {fields.length < most && (
        <Add part="waivers" label={words.addWaiver} onAdd={instead(() => append(blankWaiver))} />
      )}
    </>
  );
}

type AddProps = { part: string; label: string; onAdd: (event: MouseEvent) => void };

const Add = ({ part, label, onAdd }: AddProps) => (
  <p>
    <button type="submit" name="add" value={part} className="button quiet" onClick={onAdd}>
      {label}
    </button>
  </p>
);

type FrameProps = {
  name: string;
  legend: string;
  remove: string;
  onRemove: (event: MouseEvent) => void;
  children: ReactNode;
};

function Line({ name, legend, remove, onRemove, children }: FrameProps) {
  return (
    <fieldset className={styles.line} id={name}>
      <legend>{legend}</legend>
      {children}
      <p>
        <button type="submit" name="remove" value={name} className="button quiet" onClick={onRemove}>
          {remove}
          <span className="unseen"> {legend}</span>
        </button>
      </p>
    </fieldset>
  );
}
