// Only there because the launcher waits for a service worker.
