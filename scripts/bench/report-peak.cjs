// Loaded into a measured process: says at its end how much memory it had at its peak, in KiB.
process.on('exit', () => require('node:fs').writeSync(2, `peak ${process.resourceUsage().maxRSS}\n`))
