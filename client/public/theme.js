// Runs before the first paint, so that a dark screen never flashes white. `app/theme.ts` writes the same key.
;(() => {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    let choice = null
    try {
      choice = localStorage.getItem('theme')
    } catch {
      // Storage may be forbidden by the browser's settings; the system's choice counts then.
    }
    const dark = choice === 'dark' || (choice !== 'light' && system.matches)
    document.documentElement.dataset.kernTheme = dark ? 'dark' : 'light'
  }
  apply()
  system.addEventListener('change', apply)
  addEventListener('themechange', apply)
})()
