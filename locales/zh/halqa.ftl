nav-courses = 课程
nav-my-learning = 我的学习
parts-title = 组件
error-not-found = 找不到此页面
error-not-found-text = 地址可能有误，或页面已移动。请从首页或“课程”页面中查找。
error-forbidden = 您无权访问此页面
error-forbidden-text = 您的账户没有打开此页面的权限。如果您需要此权限，请联系管理员。
error-sign-in = 请先登录
error-sign-in-text = 请登录，然后重新打开此页面。
error-conflict = 现在无法执行此操作
error-conflict-text = 在此期间情况已有变化。请返回并重新加载页面，查看后再操作。
error-bad = 无法接受您提交的内容
error-bad-text = 您提交的内容有不符合要求之处。请返回修改，然后重新提交。
error-too-large = 提交的内容过大
error-too-many = 请求过多
error-too-many-text = 请等待一分钟，然后重试。
error-internal = 本站出现错误
error-internal-text = 这不是您的问题，也没有留下不完整的更改。请过几分钟再试；如果再次出现，请将出错时间告知管理员。
error-home = 前往首页

### The reference of the API
developers-title = 接口参考
developers-lead = 程序可用的全部操作，由本程序自动生成；内容为英文。
developers-document = 同样内容的OpenAPI文档

### A form whose sender’s session had ended
resend-title = 登录已失效
resend-text = 您填写的内容仍在此处：没有丢失，但尚未保存。
resend-sign-in = 登录（在新标签页中打开）
resend-then = 然后回到本标签页，重新提交表单。
resend-again = 重新提交
