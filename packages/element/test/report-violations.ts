document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  window.parent.postMessage({ violated: `${effectiveDirective} ${blockedURI} ${sample}` }, '*');
});
