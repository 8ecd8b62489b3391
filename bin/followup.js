#!/usr/bin/env node
// CommonJS on purpose (see package.json beside this file): Node's loader of ES modules takes as long to start as the
// whole answer takes to find.
require('../dist/cli/start.cjs')
