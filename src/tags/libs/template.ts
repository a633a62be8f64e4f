// Templates of more than plain names, by Handlebars: conditions, dates, comments.
import handlebars from "handlebars/dist/handlebars.min.js";
import type { Times, TemplateValues } from "../language/libraries.ts";
import { invalid, parsed, type ParseResult } from "../../lib/result.ts";
import { messageOf } from "../../lib/thrown.ts";

type Calendar = { times: Times; format: (time: Date, wanted: { format: string; zone: string }) => string };

/** Its helper `log` would write to our standard output, which others read. */
const engine = handlebars.create();
engine.registerHelper("log", () => undefined);

/** What Handlebars hands to a helper after its arguments: `tz='Asia/Tokyo'`. */
type HelperOptions = { hash: Record<string, unknown> };

/** Nothing is escaped: a tag and a label are no HTML. An unknown name is a mistake, as in a plain template. */
export function renderTemplate(
  text: string,
  values: TemplateValues,
  { times, format }: Calendar,
): ParseResult<string> {
  const dated = (time: Date) => (wanted: unknown, options?: HelperOptions) => {
    const { tz = "UTC", ...others } = options?.hash ?? {};
    const [unknown] = Object.keys(others);
    if (typeof wanted !== "string" || typeof tz !== "string")
      throw new Error("a date needs a format in quotes");
    if (unknown !== undefined) throw new Error(`a date has no attribute "${unknown}", only tz`);
    return format(time, { format: wanted, zone: tz });
  };
  const known = { ...values, date: dated(times.date), commit_date: dated(times.commit_date) };
  try {
    return parsed(engine.compile(text, { noEscape: true, strict: true })(known));
  } catch (error) {
    const why = messageOf(error);
    const [, unknown] = /^"(.+?)" not defined in /.exec(why) ?? [];
    if (unknown !== undefined)
      return invalid(`there is no expression {{${unknown}}} here, only ${Object.keys(known).join(", ")}`);
    return invalid(`its expression cannot be read (${why.replaceAll(/\s+/g, " ")})`);
  }
}
