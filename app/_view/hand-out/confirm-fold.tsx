import { PressField } from "../press-field";

type Props = {
  /** What is opened, and what that is about where several stand on a page. */
  summary: string;
  label: string;
  hint: string;
  action: string;
  /** What the form names. */
  fields: Readonly<Record<string, string>>;
  confirm: string;
  isDangerous?: boolean;
};

/** An act that is asked about once more, one tap away, without scripts too. */
export const ConfirmFold = ({ summary, label, hint, action, fields, confirm, isDangerous = false }: Props) => (
  <details>
    <summary aria-label={label}>{summary}</summary>
    <p className="soft">{hint}</p>
    <form method="post" action={action}>
      <PressField />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={`button ${isDangerous ? "danger" : "quiet"}`}
        aria-label={label === summary ? undefined : `${confirm} · ${label}`}
      >
        {confirm}
      </button>
    </form>
  </details>
);
