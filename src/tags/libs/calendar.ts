// Dates in the format of moment, which is the one that docker/metadata-action's language speaks.
// The build with every zone's rules from 1970 to 2030: all of history would be five times as large.
import moment from "moment-timezone/builds/moment-timezone-with-data-1970-2030.min.js";

/** Throws for an unknown time zone. */
export function formatDate(time: Date, { format, zone }: { format: string; zone: string }): string {
  if (moment.tz.zone(zone) === null) throw new Error(`there is no time zone "${zone}"`);
  return moment(time).tz(zone).format(format);
}
