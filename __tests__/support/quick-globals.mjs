// `@jest/globals` for `npm test`: jest's own module works only inside of its virtual machine.
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } = globalThis;
