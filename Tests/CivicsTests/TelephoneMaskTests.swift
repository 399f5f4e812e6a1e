import Civics
import Testing

/// Telephone numbers in a text that others will read.
@Suite struct TelephoneMaskTests {
    @Test(arguments: [
        ("打13812345678找我", "打138****5678找我"),
        ("打138 1234-5678，或02368863000", "打138 ****-5678，或023****3000"),
        ("電話１３８１２３４５６７８。", "電話１３８****５６７８。"),
        ("13812345678 13987654321", "138****5678 139****4321"),
        ("+86 138-1234-5678", "+86 1**-****-5678"),
        ("400-123-4567", "400-***-4567"),
        ("138\u{200B}12345678", "138\u{200B}****5678"),
    ])
    func `every number has stars in its middle, all else stays`(text: String, masked: String) {
        #expect(ChineseText.maskingTelephoneNumbers(in: text) == masked)
    }

    @Test(arguments: ["", "2022年12月1日收到", "编号20221201", "👨‍👩‍👧 3200余人", "1600余个，1.2亿元"])
    func `what is no telephone number is left as it is`(text: String) {
        #expect(ChineseText.maskingTelephoneNumbers(in: text) == text)
    }

    @Test func `a masked text has no number left`() {
        let masked = ChineseText.maskingTelephoneNumbers(in: "13812345678、023-68221234")

        #expect(ChineseText.telephoneNumber(in: masked) == nil)
    }
}
