import type { Translate } from "#app/translate";
import { FilePick } from "../file/file-pick";
import { PressField } from "../press-field";
import staff from "../staff/staff.module.css";
import styles from "./publicity.module.css";

type Props = {
  translate: Translate;
  action: string;
  list: string;
  firms: readonly { application: string; name: string }[];
  today: string;
  typed: Readonly<Record<string, string>> | null;
  problem: string | null;
};

/** Puts an objection on record, with or without a name, and with what came along. */
export function ObjectionForm({ translate, action, list, firms, today, typed, problem }: Props) {
  const words = (name: "name" | "contact") => (
    <label className={staff.field}>
      {translate(`publicity.objections.${name}`)}
      {name === "name" && <small className="soft"> {translate("publicity.objections.nameHelp")}</small>}
      <input
        type="text"
        name={name}
        maxLength={name === "name" ? 100 : 200}
        defaultValue={typed?.[name]}
        autoComplete="off"
      />
    </label>
  );
  return (
    <form
      method="post"
      action={`${action}/take-objection`}
      encType="multipart/form-data"
      className={`${staff.card} ${styles.form} screen`}
      id="take"
    >
      <PressField />
      <input type="hidden" name="publicity" value={list} />
      <h2>{translate("publicity.objections.take")}</h2>
      {problem && (
        <p className="notice problem" role="alert">
          {problem}
        </p>
      )}
      <div className={styles.days}>
        <label className={`${staff.field} ${staff.short}`}>
          {translate("publicity.objections.receivedOn")}
          <input
            type="text"
            name="receivedOn"
            required
            maxLength={20}
            defaultValue={typed?.receivedOn ?? today}
            autoComplete="off"
          />
        </label>
        <label className={staff.field}>
          {translate("publicity.objections.firm")}
          <select name="application" required defaultValue={typed?.application ?? ""}>
            <option value="">{translate("publicity.objections.chooseFirm")}</option>
            {firms.map(({ application, name }, place) => (
              <option key={application} value={application}>
                {place + 1} {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {words("name")}
      {words("contact")}
      <label className={staff.field}>
        {translate("publicity.objections.what")}
        <textarea name="what" rows={4} required maxLength={4_000} defaultValue={typed?.what} />
      </label>
      <p>
        {translate("publicity.objections.file")}{" "}
        <FilePick
          id="objection-file"
          name="file"
          label={translate("publicity.objections.pick")}
          accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.ofd"
          isOptional
        />
      </p>
      <button type="submit" className="button">
        {translate("publicity.objections.act")}
      </button>
    </form>
  );
}
