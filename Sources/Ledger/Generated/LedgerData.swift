// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Ledger/Data

// swift-format-ignore-file
/// Published data that the record starts with.
enum LedgerData {
    /// `calendar-cn.csv`.
    static let calendarCn = #"""
date,weekday,kind,name,notice_year,source,certainty
2022-01-01,周六,holiday,元旦,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-01-02,周日,holiday,元旦,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-01-03,周一,holiday,元旦,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-01-29,周六,working-day,春节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-01-30,周日,working-day,春节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-01-31,周一,holiday,春节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-02-01,周二,holiday,春节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-02-02,周三,holiday,春节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-02-03,周四,holiday,春节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-02-04,周五,holiday,春节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-02-05,周六,holiday,春节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-02-06,周日,holiday,春节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-04-02,周六,working-day,清明节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-04-03,周日,holiday,清明节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-04-04,周一,holiday,清明节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-04-05,周二,holiday,清明节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-04-24,周日,working-day,劳动节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-04-30,周六,holiday,劳动节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-05-01,周日,holiday,劳动节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-05-02,周一,holiday,劳动节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-05-03,周二,holiday,劳动节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-05-04,周三,holiday,劳动节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-05-07,周六,working-day,劳动节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-06-03,周五,holiday,端午节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-06-04,周六,holiday,端午节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-06-05,周日,holiday,端午节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-09-10,周六,holiday,中秋节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-09-11,周日,holiday,中秋节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-09-12,周一,holiday,中秋节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-10-01,周六,holiday,国庆节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-10-02,周日,holiday,国庆节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-10-03,周一,holiday,国庆节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-10-04,周二,holiday,国庆节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-10-05,周三,holiday,国庆节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-10-06,周四,holiday,国庆节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-10-07,周五,holiday,国庆节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-10-08,周六,working-day,国庆节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-10-09,周日,working-day,国庆节,2022,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2022-12-31,周六,holiday,元旦,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-01,周日,holiday,元旦,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-02,周一,holiday,元旦,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-21,周六,holiday,春节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-22,周日,holiday,春节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-23,周一,holiday,春节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-24,周二,holiday,春节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-25,周三,holiday,春节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-26,周四,holiday,春节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-27,周五,holiday,春节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-28,周六,working-day,春节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-01-29,周日,working-day,春节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-04-05,周三,holiday,清明节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-04-23,周日,working-day,劳动节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-04-29,周六,holiday,劳动节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-04-30,周日,holiday,劳动节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-05-01,周一,holiday,劳动节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-05-02,周二,holiday,劳动节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-05-03,周三,holiday,劳动节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-05-06,周六,working-day,劳动节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-06-22,周四,holiday,端午节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-06-23,周五,holiday,端午节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-06-24,周六,holiday,端午节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-06-25,周日,working-day,端午节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-09-29,周五,holiday,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-09-30,周六,holiday,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-10-01,周日,holiday,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-10-02,周一,holiday,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-10-03,周二,holiday,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-10-04,周三,holiday,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-10-05,周四,holiday,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-10-06,周五,holiday,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-10-07,周六,working-day,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2023-10-08,周日,working-day,中秋节、国庆节,2023,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2024-01-01,周一,holiday,元旦,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-04,周日,working-day,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-10,周六,holiday,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-11,周日,holiday,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-12,周一,holiday,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-13,周二,holiday,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-14,周三,holiday,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-15,周四,holiday,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-16,周五,holiday,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-17,周六,holiday,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-02-18,周日,working-day,春节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-04-04,周四,holiday,清明节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-04-05,周五,holiday,清明节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-04-06,周六,holiday,清明节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-04-07,周日,working-day,清明节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-04-28,周日,working-day,劳动节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-05-01,周三,holiday,劳动节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-05-02,周四,holiday,劳动节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-05-03,周五,holiday,劳动节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-05-04,周六,holiday,劳动节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-05-05,周日,holiday,劳动节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-05-11,周六,working-day,劳动节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-06-10,周一,holiday,端午节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-09-14,周六,working-day,中秋节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-09-15,周日,holiday,中秋节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-09-16,周一,holiday,中秋节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-09-17,周二,holiday,中秋节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-09-29,周日,working-day,国庆节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-10-01,周二,holiday,国庆节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-10-02,周三,holiday,国庆节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-10-03,周四,holiday,国庆节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-10-04,周五,holiday,国庆节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-10-05,周六,holiday,国庆节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-10-06,周日,holiday,国庆节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-10-07,周一,holiday,国庆节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2024-10-12,周六,working-day,国庆节,2024,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2025-01-01,周三,holiday,元旦,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-01-26,周日,working-day,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-01-28,周二,holiday,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-01-29,周三,holiday,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-01-30,周四,holiday,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-01-31,周五,holiday,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-02-01,周六,holiday,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-02-02,周日,holiday,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-02-03,周一,holiday,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-02-04,周二,holiday,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-02-08,周六,working-day,春节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-04-04,周五,holiday,清明节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-04-05,周六,holiday,清明节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-04-06,周日,holiday,清明节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-04-27,周日,working-day,劳动节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-05-01,周四,holiday,劳动节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-05-02,周五,holiday,劳动节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-05-03,周六,holiday,劳动节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-05-04,周日,holiday,劳动节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-05-05,周一,holiday,劳动节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-05-31,周六,holiday,端午节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-06-01,周日,holiday,端午节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-06-02,周一,holiday,端午节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-09-28,周日,working-day,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-10-01,周三,holiday,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-10-02,周四,holiday,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-10-03,周五,holiday,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-10-04,周六,holiday,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-10-05,周日,holiday,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-10-06,周一,holiday,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-10-07,周二,holiday,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-10-08,周三,holiday,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2025-10-11,周六,working-day,国庆节、中秋节,2025,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2026-01-01,周四,holiday,元旦,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-01-02,周五,holiday,元旦,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-01-03,周六,holiday,元旦,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-01-04,周日,working-day,元旦,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-14,周六,working-day,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-15,周日,holiday,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-16,周一,holiday,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-17,周二,holiday,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-18,周三,holiday,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-19,周四,holiday,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-20,周五,holiday,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-21,周六,holiday,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-22,周日,holiday,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-23,周一,holiday,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-02-28,周六,working-day,春节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-04-04,周六,holiday,清明节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-04-05,周日,holiday,清明节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-04-06,周一,holiday,清明节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-05-01,周五,holiday,劳动节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-05-02,周六,holiday,劳动节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-05-03,周日,holiday,劳动节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-05-04,周一,holiday,劳动节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-05-05,周二,holiday,劳动节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-05-09,周六,working-day,劳动节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-06-19,周五,holiday,端午节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-06-20,周六,holiday,端午节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-06-21,周日,holiday,端午节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-09-20,周日,working-day,国庆节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-09-25,周五,holiday,中秋节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-09-26,周六,holiday,中秋节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-09-27,周日,holiday,中秋节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-10-01,周四,holiday,国庆节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-10-02,周五,holiday,国庆节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-10-03,周六,holiday,国庆节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-10-04,周日,holiday,国庆节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-10-05,周一,holiday,国庆节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-10-06,周二,holiday,国庆节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-10-07,周三,holiday,国庆节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2026-10-10,周六,working-day,国庆节,2026,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published

"""#

    /// `calendar-coverage.csv`.
    static let calendarCoverage = #"""
year,status,holiday_days,makeup_working_days,note,source,certainty
2022,published,31,7,,国务院办公厅 国办发明电〔2021〕11号 2021-10-25 http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm,published
2023,published,27,7,,国务院办公厅 国办发明电〔2022〕16号 2022-12-08 http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm,published
2024,published,28,8,,国务院办公厅 国办发明电〔2023〕7号 2023-10-25 https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm,published
2025,published,28,5,,国务院办公厅 国办发明电〔2024〕12号 2024-11-12 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm,published
2026,published,33,6,,国务院办公厅 2025-11-04 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm,published
2027,absent,,,通知尚未收录 不得推算,无,derived

"""#

    /// `kind-decisions.json`.
    static let kindDecisions = #"""
{
  "id": "decisions",
  "name": { "zh": "会议议定事项", "en": "Decisions of meetings" },
  "audience": "internal",
  "subjectKind": "matter",
  "fields": [],
  "entry": ["named", "sourced"],
  "lights": "default-2023",
  "states": [
    { "id": "decided", "name": { "zh": "已议定", "en": "Decided" }, "mark": "waiting" },
    { "id": "assigned", "name": { "zh": "已交办", "en": "Assigned" }, "mark": "waiting" },
    { "id": "in-progress", "name": { "zh": "办理中", "en": "Under way" }, "mark": "running" },
    { "id": "completed", "name": { "zh": "已报办结", "en": "Reported done" }, "mark": "done" },
    { "id": "accepted", "name": { "zh": "已销号", "en": "Closed" }, "mark": "done" },
    { "id": "suspended", "name": { "zh": "暂缓", "en": "Suspended" }, "mark": "held" },
    { "id": "carried-over", "name": { "zh": "跨年度", "en": "Carried over" }, "mark": "running" },
    { "id": "terminated", "name": { "zh": "终止", "en": "Terminated" }, "mark": "held" }
  ],
  "moves": [
    { "from": "decided", "to": "assigned", "requires": ["basis-named"] },
    { "from": "decided", "to": "terminated", "requires": ["reason-given", "basis-named"] },
    { "from": "assigned", "to": "in-progress", "requires": [] },
    { "from": "in-progress", "to": "completed", "requires": ["basis-named"] },
    { "from": "carried-over", "to": "completed", "requires": ["basis-named"] },
    { "from": "completed", "to": "accepted", "requires": ["basis-named"] },
    { "from": "completed", "to": "in-progress", "requires": ["reason-given"] },
    { "from": "in-progress", "to": "suspended", "requires": ["reason-given", "basis-named"] },
    { "from": "suspended", "to": "in-progress", "requires": ["reason-given", "basis-named"] },
    { "from": "in-progress", "to": "carried-over", "requires": ["reason-given", "basis-named", "stage-goal-set"] },
    { "from": "suspended", "to": "carried-over", "requires": ["reason-given", "basis-named", "stage-goal-set"] },
    { "from": "carried-over", "to": "suspended", "requires": ["reason-given", "basis-named"] },
    { "from": "carried-over", "to": "terminated", "requires": ["reason-given", "basis-named"] },
    { "from": "in-progress", "to": "terminated", "requires": ["reason-given", "basis-named"] },
    { "from": "suspended", "to": "terminated", "requires": ["reason-given", "basis-named"] },
    { "from": "assigned", "to": "terminated", "requires": ["reason-given", "basis-named"] }
  ]
}

"""#

    /// `kind-key-projects.json`.
    static let kindKeyProjects = #"""
{
  "id": "key-projects",
  "name": { "zh": "重点项目", "en": "Key projects" },
  "audience": "public",
  "subjectKind": "project",
  "fields": [],
  "entry": ["named", "sourced"],
  "lights": "default-2023",
  "views": ["four-batches", "start-rate"],
  "states": [
    { "id": "planned", "name": { "zh": "已列入", "en": "Listed" }, "mark": "waiting" },
    { "id": "assigned", "name": { "zh": "已下达", "en": "Assigned" }, "mark": "waiting" },
    { "id": "in-progress", "name": { "zh": "在建", "en": "Under construction" }, "mark": "running" },
    { "id": "completed", "name": { "zh": "已完工", "en": "Completed" }, "mark": "done" },
    { "id": "accepted", "name": { "zh": "已竣工验收", "en": "Accepted" }, "mark": "done" },
    { "id": "suspended", "name": { "zh": "暂停", "en": "Suspended" }, "mark": "held" },
    { "id": "carried-over", "name": { "zh": "跨年续建", "en": "Carried over" }, "mark": "running" },
    { "id": "terminated", "name": { "zh": "调出", "en": "Dropped" }, "mark": "held" }
  ],
  "moves": [
    { "from": "planned", "to": "assigned", "requires": ["basis-named"] },
    { "from": "planned", "to": "terminated", "requires": ["reason-given", "basis-named"] },
    { "from": "assigned", "to": "in-progress", "requires": [] },
    { "from": "in-progress", "to": "completed", "requires": ["basis-named"] },
    { "from": "carried-over", "to": "completed", "requires": ["basis-named"] },
    { "from": "completed", "to": "accepted", "requires": ["basis-named"] },
    { "from": "completed", "to": "in-progress", "requires": ["reason-given"] },
    { "from": "in-progress", "to": "suspended", "requires": ["reason-given", "basis-named"] },
    { "from": "suspended", "to": "in-progress", "requires": ["reason-given", "basis-named"] },
    { "from": "in-progress", "to": "carried-over", "requires": ["reason-given", "basis-named", "stage-goal-set"] },
    { "from": "suspended", "to": "carried-over", "requires": ["reason-given", "basis-named", "stage-goal-set"] },
    { "from": "carried-over", "to": "suspended", "requires": ["reason-given", "basis-named"] },
    { "from": "carried-over", "to": "terminated", "requires": ["reason-given", "basis-named"] },
    { "from": "in-progress", "to": "terminated", "requires": ["reason-given", "basis-named"] },
    { "from": "suspended", "to": "terminated", "requires": ["reason-given", "basis-named"] },
    { "from": "assigned", "to": "terminated", "requires": ["reason-given", "basis-named"] }
  ]
}

"""#

    /// `kind-livelihood.json`.
    static let kindLivelihood = #"""
{
  "id": "livelihood",
  "name": { "zh": "民生实事", "en": "Livelihood projects" },
  "audience": "public",
  "subjectKind": "project",
  "fields": [
    "就业创业", "教育设施", "医疗卫生", "社会保障", "生态环境", "交通出行", "文化体育",
    "养老助残", "公共安全", "人居环境", "便民设施", "就业服务", "乡村振兴", "其他"
  ],
  "entry": ["named", "field-known", "sourced"],
  "states": [
    { "id": "elected", "name": { "zh": "已票决", "en": "Voted" }, "mark": "waiting" },
    { "id": "assigned", "name": { "zh": "已交办", "en": "Assigned" }, "mark": "waiting" },
    { "id": "in-progress", "name": { "zh": "在办", "en": "Under way" }, "mark": "running" },
    { "id": "completed", "name": { "zh": "已办成", "en": "Completed" }, "mark": "done" },
    { "id": "accepted", "name": { "zh": "已验收", "en": "Accepted" }, "mark": "done" },
    { "id": "suspended", "name": { "zh": "暂缓", "en": "Suspended" }, "mark": "held" },
    { "id": "carried-over", "name": { "zh": "跨年度", "en": "Carried over" }, "mark": "running" },
    { "id": "terminated", "name": { "zh": "终止", "en": "Terminated" }, "mark": "held" }
  ],
  "moves": [
    { "from": "elected", "to": "assigned", "requires": ["basis-named"] },
    { "from": "elected", "to": "terminated", "requires": ["reason-given", "basis-named", "congress-decides"] },
    { "from": "assigned", "to": "in-progress", "requires": [] },
    { "from": "in-progress", "to": "completed", "requires": ["basis-named"] },
    { "from": "carried-over", "to": "completed", "requires": ["basis-named"] },
    { "from": "completed", "to": "accepted", "requires": ["basis-named"] },
    { "from": "completed", "to": "in-progress", "requires": ["reason-given"] },
    { "from": "in-progress", "to": "suspended", "requires": ["reason-given", "basis-named", "congress-decides"] },
    { "from": "suspended", "to": "in-progress", "requires": ["reason-given", "basis-named"] },
    { "from": "in-progress", "to": "carried-over", "requires": ["reason-given", "basis-named", "congress-decides", "stage-goal-set"] },
    { "from": "suspended", "to": "carried-over", "requires": ["reason-given", "basis-named", "congress-decides", "stage-goal-set"] },
    { "from": "carried-over", "to": "suspended", "requires": ["reason-given", "basis-named", "congress-decides"] },
    { "from": "carried-over", "to": "terminated", "requires": ["reason-given", "basis-named", "congress-decides"] },
    { "from": "in-progress", "to": "terminated", "requires": ["reason-given", "basis-named", "congress-decides"] },
    { "from": "suspended", "to": "terminated", "requires": ["reason-given", "basis-named", "congress-decides"] },
    { "from": "assigned", "to": "terminated", "requires": ["reason-given", "basis-named", "congress-decides"] }
  ]
}

"""#
}
