// Builds of libraries that bring no types of their own.

/** The one for browsers: without the file system and the source maps of its `main`. */
declare module "handlebars/dist/handlebars.min.js" {
  import handlebars from "handlebars";
  export default handlebars;
}

declare module "moment-timezone/builds/moment-timezone-with-data-1970-2030.min.js" {
  import moment from "moment-timezone";
  export default moment;
}
