/** Property tests draw the same examples on every run, so that a failure can be repeated; `OFFPRINT_TEST_SEED=7 npm test` draws others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['OFFPRINT_TEST_SEED'] ?? 20_261_123) });
