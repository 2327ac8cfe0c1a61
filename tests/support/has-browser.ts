import { findBrowser } from './browser.ts';

/** For `.ci/run`: answers by its exit code whether a browser is there. */
process.exit(findBrowser() === undefined ? 1 : 0);
