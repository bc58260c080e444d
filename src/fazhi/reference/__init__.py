"""The reference, page by page, each as Markdown (MyST). All that a page says stands in the declarations."""
