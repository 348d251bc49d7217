import { FilePick } from "#app/_view/file/file-pick";
import { PressField } from "#app/_view/press-field";
import { docx } from "#app/paper/attachment";
import type { Translate } from "#app/translate";
import { templatesAtMost } from "#lib/advising/report-files";
import styles from "./templates.module.css";

/** Uploads a template, or downloads the one to start from. */
export const TemplateForm = ({ translate, home }: { translate: Translate; home: string }) => (
  <section id="add" className={`card ${styles.card}`} aria-labelledby="add-title">
    <h2 id="add-title">{translate("reportTemplates.add")}</h2>
    <p className="soft">{translate("reportTemplates.addHint", { most: templatesAtMost })}</p>
    <form method="post" action={`${home}/template`} encType="multipart/form-data" className={styles.send}>
      <PressField />
      <FilePick id="file" name="file" label={translate("reportTemplates.file")} accept={`.docx,${docx}`} />
      <button type="submit" className="button">
        {translate("reportTemplates.send")}
      </button>
    </form>
    <p>
      <a href={`${home}/start`} download>
        {translate("reportTemplates.start")}
      </a>{" "}
      <span className="soft">{translate("reportTemplates.startHint")}</span>
    </p>
  </section>
);
