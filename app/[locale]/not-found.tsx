import { headers } from "next/headers";
import { ProblemNotice } from "../_view/problem-notice";
import { localeOf } from "../session";
import { translator } from "../translate";

export default async function NotFound() {
  const locale = localeOf((await headers()).get("x-locale") ?? "") ?? "zh";
  return <ProblemNotice kind="notFound" locale={locale} translate={translator(locale)} />;
}
