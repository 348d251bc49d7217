import styles from "./file-pick.module.css";

type Props = {
  id: string;
  name: string;
  /** What the button says, in our own words: a browser has its own language. */
  label: string;
  accept: string;
  describedBy?: string;
  /** Whether the form may go without. */
  isOptional?: boolean;
};

/** Chooses a file, which its form needs unless it says otherwise. What was chosen stands behind the button, with and without scripts. */
export const FilePick = ({ id, name, label, accept, describedBy, isOptional = false }: Props) => (
  <span className={styles.pick}>
    <label htmlFor={id} className="button quiet">
      {label}
    </label>
    <input id={id} type="file" name={name} accept={accept} required={!isOptional} aria-describedby={describedBy} />
  </span>
);
