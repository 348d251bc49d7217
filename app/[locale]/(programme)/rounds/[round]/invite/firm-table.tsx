import type { FirmLine, MailState } from "../../../../../../db/firm-status";
import type { Locale } from "../../../../../../lib/instrument/text";
import { standingOf } from "../../../../../../lib/programme/standing";
import { codeWords } from "../../../../../_view/code-words";
