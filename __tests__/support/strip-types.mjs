// Jest's transform: takes the types off and keeps every line and column where it was.
import { stripTypeScriptTypes } from "node:module";

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
};
